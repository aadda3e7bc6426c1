import { resolve } from 'node:path';
import type { IndexHtmlTransformContext, Plugin } from 'vite';
import { tellStory } from '../ink/tell.ts';
import { curled } from '../page/quotes.ts';
import { compileInk, readSources } from './ink/compile.ts';
import { page } from '../../story/en/page.ts';

const PLACE = '<main id="sheet"></main>';

const ENTRY = /<script type="module" crossorigin src="([^"]+)"><\/script>/;
const STYLE = /<link rel="stylesheet" crossorigin href="\.\/([^"]+)">/;

/**
 * Puts the opening card's words and their style into the built page itself, so that they can be read before anything
 * else has come; the scripts are fetched meanwhile and begin after that first paint. The page lays its own card over
 * the words when it is ready.
 */
export function openingPage({ main }: { readonly main: string }): Plugin {
  return {
    name: 'opening-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, context) {
        const pieces: [string | RegExp, (found: string, file: string) => string][] = [
          [PLACE, () => `<main id="sheet">${openingCard(main)}</main>`],
          [STYLE, (_, file) => `<style>${styleIn(context, file)}</style>`],
          [ENTRY, (_, file) => scriptsAfterPaint(context, file)],
        ];
        return pieces.reduce((text, [place, piece]) => replaced(text, place, piece), html);
      },
    },
  };
}

function replaced(html: string, place: string | RegExp, piece: (found: string, file: string) => string): string {
  if (html.search(place) < 0) throw new Error(`The page has no ${place} for the opening to stand in.`);
  return html.replace(place, piece);
}

/** The style sheet as text; its fonts lie beside it, and so one folder further from the page. */
function styleIn({ bundle = {} }: IndexHtmlTransformContext, file: string): string {
  const sheet = bundle[file];
  if (sheet?.type !== 'asset') throw new Error(`The build has no style sheet ${file}.`);
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return String(sheet.source).replaceAll('url(./', `url(./${folder}`);
}

function scriptsAfterPaint({ bundle = {} }: IndexHtmlTransformContext, entry: string): string {
  const story = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.facadeModuleId?.includes('virtual:story'),
  );
  const ahead = [entry, ...(story ? [`./${story.fileName}`] : [])];
  const links = ahead.map((href) => `<link rel="modulepreload" crossorigin href="${href}">`);
  const begin = `const begin = () => import('${entry}'); document.hidden ? begin() : requestAnimationFrame(() => setTimeout(begin));`;
  return `${links.join('')}<script type="module">${begin}</script>`;
}

function openingCard(main: string): string {
  const telling = tellStory(compileInk(resolve(main), readSources(main)));
  const lines = telling.open('opening').lines.map((line) => `<p>${escaped(curled(line))}</p>`);
  return [
    '<div class="column opening">',
    `<p class="kicker">${escaped(page.byline)}</p><h1>${escaped(page.title)}</h1>`,
    `<div id="story">${lines.join('')}<p class="note">${escaped(page.contentNote)}</p></div>`,
    '</div>',
  ].join('');
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
