import { once } from 'node:events';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Card } from '#lib/cards/card.ts';
import { type Places, type Written, writeCards } from './write.ts';

/** The same in a thread of its own, which takes its turns while pages are finished in this one. */
export async function writeCardsBeside(cards: readonly Card[], places: Places): Promise<Written> {
  const thread = new Worker(new URL(import.meta.url), { workerData: { cards, places } });
  const [written] = await once(thread, 'message');
  return written;
}

if (!isMainThread) parentPort?.postMessage(await writeCards(workerData.cards, workerData.places));
