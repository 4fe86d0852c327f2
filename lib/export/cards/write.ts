import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { Card } from '#lib/cards/card.ts';
import { filesIn } from '../folder.ts';
import { CardFault, painter } from './painter.ts';

export interface Written {
  readonly drawn: number;
  /** Taken from the cache. */
  readonly kept: number;
  /** What could not be drawn, and why. */
  readonly faults: readonly string[];
}

export interface Places {
  readonly out: string;
  /** A picture a card, named by its key; what no card asks for any more is removed. */
  readonly cache: string;
}

/** Writes every card below `out`, drawing only those that the cache does not have; those of an earlier build may lie there. */
export async function writeCards(cards: readonly Card[], { out, cache }: Places): Promise<Written> {
  mkdirSync(cache, { recursive: true });
  const { keyOf, paint } = painter();
  const keys = new Set<string>();
  const faults: string[] = [];
  let drawn = 0;
  const write = async (card: Card) => {
    const name = `${keyOf(card)}.png`;
    keys.add(name);
    const cached = join(cache, name);
    if (!existsSync(cached)) {
      const picture = await paint(card).catch(asFault);
      if (picture instanceof CardFault) {
        faults.push(picture.message);
        return;
      }
      writeFileSync(cached, picture);
      drawn += 1;
    }
    copyTo(join(out, card.path), cached);
  };
  // One queue for as many painters as there are cores: thousands of drawings begun at once would wait in memory.
  const queue = cards.values();
  const work = async () => {
    for (const card of queue) await write(card);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  for (const name of readdirSync(cache)) if (!keys.has(name)) rmSync(join(cache, name));
  const paths = new Set(cards.map(({ path }) => path));
  for (const file of filesIn(join(out, 'cards')))
    if (!paths.has(`/cards/${file}`)) rmSync(join(out, 'cards', file));
  return { drawn, kept: cards.length - drawn - faults.length, faults };
}

/** A copy with the hour of its original: one that has it already is not made again. */
function copyTo(copy: string, original: string) {
  const { size, atime, mtime } = statSync(original);
  const there = statSync(copy, { throwIfNoEntry: false });
  if (there?.size === size && there.mtime.getTime() === mtime.getTime()) return;
  mkdirSync(dirname(copy), { recursive: true });
  copyFileSync(original, copy);
  utimesSync(copy, atime, mtime);
}

function asFault(error: unknown): CardFault {
  if (error instanceof CardFault) return error;
  throw error;
}
