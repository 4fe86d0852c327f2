import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Body } from '#lib/markdown/body.ts';

/** What the front matter of a sound file holds. */
export interface Facts {
  readonly fields: object;
  readonly bodyLine: number;
}

type IsSource = (id: string) => boolean;

/** What earlier readings made of files, under keys of their bytes; only of files in which nothing was wrong. */
export interface Readings {
  facts(key: string): Facts | undefined;
  keepFacts(key: string, facts: Facts): void;
  /** A body read before, if the ids it asks for are sources now as they were then. */
  body(key: string, isSource: IsSource): Body | undefined;
  /** The same body, out of memory: its tree and paragraphs are fetched when they are asked for. */
  keepBody(key: string, body: Body, asked: readonly string[], isSource: IsSource): Body;
  /** Writes what was used since the opening; what was not is forgotten. */
  save(): void;
}

/** Nothing is known of earlier readings, and nothing is kept. */
export const noReadings: Readings = {
  facts: () => undefined,
  keepFacts: () => undefined,
  body: () => undefined,
  keepBody: (_, body) => body,
  save: () => undefined,
};

/** A short name for what was read: the same for the same bytes, another for others. */
export function markOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('base64url').slice(0, 22);
}

/** Readings to look things up in, while another process keeps them. */
export const lookUpOnly = (folder: string): Readings => ({
  ...openReadings(folder),
  keepFacts: noReadings.keepFacts,
  keepBody: noReadings.keepBody,
  save: noReadings.save,
});

/** Where a piece lies in the pack: its first byte, and how many. */
type Piece = readonly [at: number, bytes: number];

interface KeptBody extends Pick<Body, 'cites' | 'words' | 'figures'> {
  readonly asked: readonly (readonly [id: string, isSource: boolean])[];
  readonly tree: Piece;
  readonly paragraphs: Piece;
}

interface Index {
  readonly pack: string;
  readonly facts: Map<string, Facts>;
  readonly bodies: Map<string, KeptBody>;
}

/** The readings kept in a folder. Bodies lie one after another in a pack, which several processes may read. */
export function openReadings(folder: string): Readings {
  mkdirSync(folder, { recursive: true });
  const old = indexIn(folder);
  const used: Index = { pack: old.pack, facts: new Map(), bodies: new Map() };
  const pack = openSync(join(folder, old.pack), 'a+');
  let end = fstatSync(pack).size;
  let grown = false;

  const put = (value: unknown): Piece => {
    const bytes = Buffer.from(
      JSON.stringify(value, (name, inner) => (name === 'position' ? undefined : inner)),
    );
    const piece = [end, bytes.length] as const;
    writeSync(pack, bytes);
    end += bytes.length;
    return piece;
  };
  const take = ([at, length]: Piece) => {
    const bytes = Buffer.allocUnsafe(length);
    readSync(pack, bytes, 0, length, at);
    return JSON.parse(bytes.toString());
  };
  const shown = (key: string, { cites, words, figures, tree, paragraphs }: KeptBody): Body => ({
    ...{ key, cites, words, figures },
    get tree() {
      return take(tree);
    },
    get paragraphs() {
      return take(paragraphs);
    },
  });

  return {
    facts(key) {
      const known = old.facts.get(key);
      if (known) used.facts.set(key, known);
      return known;
    },
    keepFacts(key, facts) {
      grown = true;
      used.facts.set(key, facts);
    },
    body(key, isSource) {
      const known = used.bodies.get(key) ?? old.bodies.get(key);
      if (!known?.asked.every(([id, was]) => isSource(id) === was)) return undefined;
      used.bodies.set(key, known);
      return shown(key, known);
    },
    keepBody(key, { cites, words, figures, tree, paragraphs }, asked, isSource) {
      grown = true;
      const states = asked.map((id) => [id, isSource(id)] as const);
      const kept = { cites, words, figures, asked: states, tree: put(tree), paragraphs: put(paragraphs) };
      used.bodies.set(key, kept);
      return shown(key, kept);
    },
    save() {
      const same = used.facts.size === old.facts.size && used.bodies.size === old.bodies.size;
      if (grown || !same) writeIndex(folder, isMostlyDead(used, end) ? repacked(folder, used, pack) : used);
    },
  };
}

const indexFile = 'index';

function indexIn(folder: string): Index {
  const path = join(folder, indexFile);
  const none = { pack: 'bodies-0', facts: new Map(), bodies: new Map() };
  return existsSync(path) ? (deserialize(readFileSync(path)) as Index) : none;
}

/** Whole or not at all, whatever stops the writing. */
function writeIndex(folder: string, index: Index) {
  const path = join(folder, indexFile);
  writeFileSync(`${path}.new`, serialize(index));
  renameSync(`${path}.new`, path);
}

const bytesOf = ({ tree, paragraphs }: KeptBody) => tree[1] + paragraphs[1];

function isMostlyDead({ bodies }: Index, end: number): boolean {
  const live = [...bodies.values()].reduce((sum, body) => sum + bytesOf(body), 0);
  return end > 2 * live + 1_000_000;
}

/** The living bodies in a pack of their own. */
function repacked(folder: string, { pack, facts, bodies }: Index, from: number): Index {
  const next = `bodies-${Number(pack.split('-')[1]) + 1}`;
  const to = openSync(join(folder, next), 'w');
  let end = 0;
  const move = ([at, length]: Piece): Piece => {
    const bytes = Buffer.allocUnsafe(length);
    readSync(from, bytes, 0, length, at);
    writeSync(to, bytes);
    end += length;
    return [end - length, length];
  };
  const moved = new Map<string, KeptBody>();
  for (const [key, body] of bodies) {
    const pieces = { tree: move(body.tree), paragraphs: move(body.paragraphs) };
    moved.set(key, { ...body, ...pieces });
  }
  closeSync(to);
  // Who has it open can read on.
  rmSync(join(folder, pack));
  return { pack: next, facts, bodies: moved };
}
