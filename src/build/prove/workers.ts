import { Worker } from 'node:worker_threads';
import type { Tally } from './grounds.ts';
import { together } from './grounds.ts';
import type { Offer } from './spread.ts';
import type { Order } from './tally-worker.ts';

/** Tallies the grounds of so many seeded plays of each cut on two cores. The same seeds give the same tallies on any number of them. */
export async function talliesOf(
  offers: ReadonlyMap<string, readonly Offer[]>,
  plays: number,
): Promise<ReadonlyMap<string, Tally>> {
  const halves = await Promise.all([1, 2].map((seed) => half(offers, plays / 2, seed)));
  return new Map([...offers.keys()].map((cut) => [cut, together(halves.flatMap((tallies) => tallies.get(cut) ?? []))]));
}

function half(
  offers: ReadonlyMap<string, readonly Offer[]>,
  plays: number,
  seed: number,
): Promise<ReadonlyMap<string, Tally>> {
  const orders: Order[] = [...offers].map(([cut, each]) => ({ cut, offers: each, plays, seed }));
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./tally-worker.ts', import.meta.url), { workerData: orders });
    worker.once('message', (tallies: [string, Tally][]) => done(new Map(tallies)));
    worker.once('error', fail);
  });
}
