import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Body } from '#lib/markdown/body.ts';
import type { ContentFile } from './files.ts';
import { areThere, newPack, type Pack, type Piece, removeOthers } from './packs.ts';
import type { Facts } from './readings.ts';

/** A file as the disk had it, and the key of the bytes that were read then. */
export interface KnownFile extends Pick<ContentFile, 'changed'> {
  readonly key: string;
}

export interface KeptBody extends Pick<Body, 'cites' | 'words' | 'figures' | 'links'> {
  /** The ids it asked for that were sources, and those that were not. */
  readonly sources: readonly string[];
  readonly others: readonly string[];
  /** The name of the pack in which its pieces lie. */
  readonly pack: string;
  readonly tree: Piece;
  readonly paragraphs: Piece;
}

/** What is known of files, and of the bodies that lie in packs. */
export interface Index {
  /** By their paths. */
  readonly files: ReadonlyMap<string, KnownFile>;
  readonly facts: ReadonlyMap<string, Facts>;
  readonly bodies: ReadonlyMap<string, KeptBody>;
}

const indexFile = 'index';

/** What is known; nothing of an index that is damaged, for all of it can be read anew from the content. */
export function indexIn(folder: string): Index {
  const text = indexText(folder);
  try {
    if (text !== undefined) return unpacked(JSON.parse(text));
  } catch {
    // A machine may have lost its power before the disk had it.
  }
  return unpacked({ files: [], facts: [], bodies: [] });
}

// As JSON, which V8 reads in a tenth of the time that it takes for what it serializes itself.
type Packed = { [K in keyof Index]: Index[K] extends ReadonlyMap<string, infer V> ? [string, V][] : never };
const unpacked = ({ files, facts, bodies }: Packed): Index => ({
  files: new Map(files),
  facts: new Map(facts),
  bodies: new Map(bodies),
});
const packed = ({ files, facts, bodies }: Index): Packed => ({
  files: [...files],
  facts: [...facts],
  bodies: [...bodies],
});

function indexText(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, indexFile), 'utf8');
  } catch (error) {
    // None was saved yet. One that may not be read says so, or each build would be slow and nobody know why.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return undefined;
  }
}

export const packsOf = ({ bodies }: Index) => new Set([...bodies.values()].map(({ pack }) => pack));

/** Whole or not at all, whatever stops the writing and whoever else writes. */
export function writeIndex(folder: string, index: Index) {
  const path = join(folder, indexFile);
  const next = `${path}.${process.pid}`;
  writeFileSync(next, JSON.stringify(packed(index)));
  renameSync(next, path);
  removeOthers(folder, packsOf(index));
}

// Each is opened whenever the readings are.
const mostPacks = 20;

/** Whether the packs are few, more alive than dead, and not removed by another process that had no use for them. */
export function isTidy(folder: string, index: Index, packs: ReadonlyMap<string, Pack>): boolean {
  const names = packsOf(index);
  const all = [...names].reduce((sum, name) => sum + (packs.get(name)?.size() ?? 0), 0);
  const live = [...index.bodies.values()].reduce((sum, body) => sum + body.tree[1] + body.paragraphs[1], 0);
  return names.size <= mostPacks && all <= 2 * live + 1_000_000 && areThere(folder, names);
}

/** The living bodies in one pack; what cannot be read is left out. */
export function repacked(
  folder: string,
  { files, facts, bodies }: Index,
  packs: ReadonlyMap<string, Pack>,
): Index {
  const to = newPack(folder);
  const put = (bytes: Buffer | undefined) => bytes && to.put(bytes);
  const moved = new Map<string, KeptBody>();
  for (const [key, body] of bodies) {
    const from = packs.get(body.pack);
    const tree = put(from?.take(body.tree));
    const paragraphs = put(from?.take(body.paragraphs));
    if (tree && paragraphs) moved.set(key, { ...body, pack: to.name, tree, paragraphs });
  }
  return { files, facts, bodies: moved };
}
