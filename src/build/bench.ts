/**
 * Speed beside a bare inkjs page with the same story, both in one interleaved run, on a quick line and on a slow phone
 * (4 × CPU, 1.6 Mbit/s, 150 ms). Ratios are what counts: machines are shared. Then the field's postcard, in both shapes.
 * `--json FILE` writes every run; `--only postcard` leaves the rest out.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { build } from 'vite';
import { buildBarePage, serveFolder } from './bench/pages.ts';
import { timePostcards, type CardRun } from './bench/postcard.ts';
import { CARD_SHAPES } from '../stage/postcard.ts';
import { CHROMIUM_ARGS, ensureChromium } from './chromium.ts';
import { buildIsStale } from './stale.ts';

const root = resolve(import.meta.dirname, '../..');
const RUNS = Number(argument('--runs') ?? 7);
const CHOICES = 12;
const CARDS = 3;
const cardsOnly = argument('--only') === 'postcard';
const LINES = ['quick', 'slow phone'] as const;
type Line = (typeof LINES)[number];

interface Run {
  readonly line: Line;
  readonly page: 'game' | 'bare';
  readonly firstParagraph: number;
  /** Until the first choice can be pressed. */
  readonly firstChoice: number;
  readonly choices: readonly number[];
}

if (buildIsStale(root)) await build({ configFile: resolve(root, 'vite.config.ts'), logLevel: 'warn' });
const folder = mkdtempSync(join(tmpdir(), 'fence-bench-'));
await buildBarePage(folder);
const game = await serveFolder(join(root, 'dist'));
const bare = await serveFolder(folder);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
const runs: Run[] = [];
let cards: readonly CardRun[] = [];
try {
  for (let i = 0; i < (cardsOnly ? 0 : RUNS + 1); i++) {
    for (const line of LINES) {
      const pair = [await visit('game', game.address, line), await visit('bare', `${bare.address}bare.html`, line)];
      if (i > 0) runs.push(...pair);
    }
  }
  cards = await timePostcards(browser, game.address, CARDS);
} finally {
  await browser.close();
  game.close();
  bare.close();
  rmSync(folder, { recursive: true });
}
report();

async function visit(name: Run['page'], address: string, line: Line): Promise<Run> {
  const context = await (browser as Browser).newContext({
    viewport: { width: 412, height: 800 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  if (line === 'slow phone') await slow(cdp);
  await page.addInitScript(watchFirstParagraph);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction('window.firstParagraph > 0', null, { timeout: 60_000 });
  const firstParagraph = Number(await page.evaluate('window.firstParagraph'));
  await page.waitForFunction('window.firstChoice > 0', null, { timeout: 60_000 });
  const firstChoice = Number(await page.evaluate('window.firstChoice'));
  const choices = await timeChoices(page);
  await context.close();
  return { line, page: name, firstParagraph, firstChoice, choices };
}

async function slow(cdp: CDPSession): Promise<void> {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 0.75e6 / 8,
  });
}

/** Runs in the page: the times at which a frame with the story's first paragraph, and with its first choice, has been painted. */
function watchFirstParagraph(): void {
  const paragraph = () =>
    [...document.querySelectorAll('p')].some((p) => p.textContent?.startsWith('England, the 1990s'));
  const choice = () => document.querySelector('[data-choice]') !== null;
  const mark = (name: string, there: () => boolean) => {
    if (!there()) return requestAnimationFrame(() => mark(name, there));
    // A message sent from a frame's own callback is read once that frame has been painted.
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => Object.assign(window, { [name]: performance.now() }), { once: true });
    port1.start();
    return port2.postMessage(null);
  };
  mark('firstParagraph', paragraph);
  mark('firstChoice', choice);
}

/** From the press to the frame in which the next text stands: milliseconds, for the first choices of a sitting. */
async function timeChoices(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < CHOICES; i++) {
    await page.waitForSelector('[data-choice]');
    await page.waitForTimeout(250);
    times.push(await page.evaluate(pressFirstChoice));
  }
  return times;
}

/** Runs in the page. */
function pressFirstChoice(): Promise<number> {
  const button = document.querySelector<HTMLElement>('[data-choice]');
  const before = document.querySelectorAll('p').length
    ? [...document.querySelectorAll('p')].map((p) => p.textContent).join('|')
    : '';
  return new Promise((done) => {
    const start = performance.now();
    const look = () => {
      const now = [...document.querySelectorAll('p')].map((p) => p.textContent).join('|');
      if (now === before) return requestAnimationFrame(look);
      return requestAnimationFrame(() => done(performance.now() - start));
    };
    button?.click();
    look();
  });
}

function report(): void {
  for (const line of cardsOnly ? [] : LINES) {
    const of = (page: Run['page']) => runs.filter((run) => run.line === line && run.page === page);
    const first = {
      game: median(of('game').map((run) => run.firstParagraph)),
      bare: median(of('bare').map((run) => run.firstParagraph)),
    };
    const ready = {
      game: median(of('game').map((run) => run.firstChoice)),
      bare: median(of('bare').map((run) => run.firstChoice)),
    };
    const choice = {
      game: median(of('game').flatMap((run) => run.choices)),
      bare: median(of('bare').flatMap((run) => run.choices)),
    };
    console.log(`\n${line} (${RUNS} interleaved runs, medians)`);
    row('first paragraph painted', first.game, first.bare, 'ratio at most 1.30');
    row('first choice ready', ready.game, ready.bare, 'no budget');
    row('choice to next text painted', choice.game, choice.bare, line === 'quick' ? 'at most 50 ms' : 'at most 100 ms');
  }
  reportCards();
  const file = argument('--json');
  if (file) writeFileSync(file, `${JSON.stringify([...runs, ...cards], null, 2)}\n`);
}

function reportCards(): void {
  console.log(`\npostcard, from the press to the saved picture (${CARDS} runs, medians)`);
  for (const shape of CARD_SHAPES) {
    const of = cards.filter((run) => run.shape === shape);
    const left = Math.max(...of.map((run) => run.leftOver));
    const time = median(of.map((run) => run.painted));
    console.log(`  ${shape.padEnd(30)} ${time.toFixed(0).padStart(6)} ms, workers left ${left}   (at most 3000 ms, 0)`);
  }
}

function row(what: string, ours: number, bareOnes: number, budget: string): void {
  console.log(
    `  ${what.padEnd(30)} ${ours.toFixed(0).padStart(6)} ms, bare ${bareOnes.toFixed(0).padStart(6)} ms, ratio ${(ours / bareOnes).toFixed(2)}   (${budget})`,
  );
}
function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
function argument(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at > 0 ? process.argv[at + 1] : undefined;
}
