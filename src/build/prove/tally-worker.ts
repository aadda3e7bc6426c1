/** Tallies its share of the seeded plays beside the main thread. */
import { parentPort, workerData } from 'node:worker_threads';
import { tallied } from './grounds.ts';
import type { Offer } from './spread.ts';

export interface Order {
  readonly cut: string;
  readonly offers: readonly Offer[];
  readonly plays: number;
  readonly seed: number;
}

const orders = workerData as readonly Order[];
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
parentPort?.postMessage(orders.map(({ cut, offers, plays, seed }) => [cut, tallied(offers, plays, seed)]));
