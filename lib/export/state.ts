import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import type { PageFacts } from './document.ts';

/** What one build leaves for the next, of the pages that need not be rendered again. */
export interface BuildState {
  /** Of everything but the content that a page is made from. */
  readonly code: string;
  /** A mark of each node (lib/content/watch.ts) that a page read. */
  readonly marks: ReadonlyMap<string, string>;
  readonly pages: ReadonlyMap<string, KeptPage>;
}

export interface KeptPage {
  readonly read: readonly string[];
  /** Of its file, to know it again. */
  readonly bytes: number;
  readonly written: number;
  readonly facts: PageFacts;
}

const empty: BuildState = { code: '', marks: new Map(), pages: new Map() };

/** The state that the last build left, or that of none. */
export const readState = (file: string): BuildState =>
  existsSync(file) ? (deserialize(readFileSync(file)) as BuildState) : empty;

/** Whole or not at all. */
export function writeState(file: string, state: BuildState) {
  writeFileSync(`${file}.new`, serialize(state));
  renameSync(`${file}.new`, file);
}
