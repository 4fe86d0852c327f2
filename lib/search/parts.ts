import { createHash } from 'node:crypto';
import type { Entry } from './entry.ts';

// Few enough that an edit in a large record is indexed in seconds; many enough that a search asks for few files.
const inPart = 1_000;

/**
 * The entries by the part of the index in which they are found. As long as there are as many parts, each stays where it
 * is, whatever becomes of the others.
 */
export function partsOf(entries: readonly Entry[]): Entry[][] {
  const parts = Array.from({ length: Math.max(1, Math.ceil(entries.length / inPart)) }, (): Entry[] => []);
  for (const entry of entries) parts[placeOf(entry.url) % parts.length]?.push(entry);
  return parts;
}

const placeOf = (url: string) => createHash('sha256').update(url).digest().readUInt32BE();
