import { once } from 'node:events';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Card } from '#lib/cards/card.ts';
import { type MadeFolder, markOfFiles, markOfLines } from '../folder.ts';
import { type Places, type Written, writeCards } from './write.ts';

/** Cards that stand in their folder. */
export interface Standing extends Written {
  readonly made: MadeFolder;
}

/**
 * The same in a thread of its own, which takes its turns while pages are finished in this one. Where cards say what they
 * said before, they stay as they lie.
 */
export async function writeCardsBeside(
  cards: readonly Card[],
  places: Places,
  before: MadeFolder,
): Promise<Standing> {
  const folder = join(places.out, 'cards');
  const from = markOfLines(cards.map((card) => JSON.stringify(card)));
  if (before.from === from && before.files === markOfFiles(folder))
    return { drawn: 0, kept: cards.length, faults: [], made: before };
  const thread = new Worker(new URL(import.meta.url), { workerData: { cards, places } });
  const [written]: Written[] = await once(thread, 'message');
  return { ...(written as Written), made: { from, files: markOfFiles(folder) } };
}

if (!isMainThread) parentPort?.postMessage(await writeCards(workerData.cards, workerData.places));
