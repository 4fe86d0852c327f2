import { createHash, hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Body } from '#lib/markdown/body.ts';
import { areThere, knownPack, newPack, type Pack, type Piece, removeOthers } from './packs.ts';

/** What the front matter of a sound file holds. */
export interface Facts {
  readonly fields: object;
  readonly bodyLine: number;
}

/** A text whose body is asked for. */
export interface Text {
  /** Of its bytes, and of all else that its body is made from. */
  readonly key: string;
  readonly isSource: (id: string) => boolean;
  /** Its body, parsed whatever is known of it. */
  anew(): Body;
}

/** What earlier readings made of files, under keys of their bytes; only of files in which nothing was wrong. */
export interface Readings {
  facts(key: string): Facts | undefined;
  keepFacts(key: string, facts: Facts): void;
  /** A body read before, if the ids it asks for are sources now as they were then. */
  body(text: Text): Body | undefined;
  /** The same body, out of memory: its tree and paragraphs are fetched when they are asked for. */
  keepBody(text: Text, body: Body, asked: readonly string[]): Body;
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
  return hashOf(parts).slice(0, 22);
}

function hashOf(parts: readonly (string | Uint8Array)[]): string {
  // A build marks a hundred thousand texts, and this takes a third of the time.
  if (parts.every((part) => typeof part === 'string'))
    return hash('sha256', `${parts.join('\0')}\0`, 'base64url');
  const whole = createHash('sha256');
  for (const part of parts) whole.update(part).update('\0');
  return whole.digest('base64url');
}

/** Readings to look things up in, while another process keeps them. */
export const lookUpOnly = (folder: string): Readings => ({
  ...openReadings(folder),
  keepFacts: noReadings.keepFacts,
  keepBody: noReadings.keepBody,
  save: noReadings.save,
});

interface KeptBody extends Pick<Body, 'cites' | 'words' | 'figures' | 'links'> {
  readonly asked: readonly (readonly [id: string, isSource: boolean])[];
  /** The name of the pack in which its pieces lie. */
  readonly pack: string;
  readonly tree: Piece;
  readonly paragraphs: Piece;
}

interface Index {
  readonly facts: ReadonlyMap<string, Facts>;
  readonly bodies: ReadonlyMap<string, KeptBody>;
}

/**
 * The readings kept in a folder, by several processes at once if need be: each writes bodies to a pack of its own, and
 * the index is that of who saved last.
 */
export function openReadings(folder: string): Readings {
  mkdirSync(folder, { recursive: true });
  const old = indexIn(folder);
  const used = { facts: new Map<string, Facts>(), bodies: new Map<string, KeptBody>() };
  // Opened now, they can be read even if another process that saves meanwhile has no use for them.
  const packs = new Map<string, Pack>();
  for (const name of packsOf(old)) {
    const pack = knownPack(folder, name);
    if (pack) packs.set(name, pack);
  }
  let own: Pack | undefined;
  let grown = false;

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
    body(text) {
      const known = used.bodies.get(text.key) ?? old.bodies.get(text.key);
      if (!known?.asked.every(([id, was]) => text.isSource(id) === was)) return undefined;
      if (!isWhole(known, packs.get(known.pack))) return undefined;
      used.bodies.set(text.key, known);
      return new PackedBody(text, known, packs.get(known.pack));
    },
    keepBody(text, { cites, words, figures, links, tree, paragraphs }, asked) {
      grown = true;
      own ??= newPack(folder);
      packs.set(own.name, own);
      const pieces = {
        pack: own.name,
        tree: own.put(written(tree)),
        paragraphs: own.put(written(paragraphs)),
      };
      const states = asked.map((id) => [id, text.isSource(id)] as const);
      const kept = { cites, words, figures, links, asked: states, ...pieces };
      used.bodies.set(text.key, kept);
      return new PackedBody(text, kept, own);
    },
    save() {
      const same = used.facts.size === old.facts.size && used.bodies.size === old.bodies.size;
      if (grown || !same)
        writeIndex(folder, isTidy(folder, used, packs) ? used : repacked(folder, used, packs));
    },
  };
}

/** A body whose tree and paragraphs lie in a pack. Nothing else that is known of texts lives as long as it does. */
class PackedBody implements Body {
  readonly key: string;
  readonly cites: Body['cites'];
  readonly words: number;
  readonly figures: Body['figures'];
  readonly links: Body['links'];
  readonly #anew: () => Body;
  readonly #pack: Pack | undefined;
  readonly #tree: Piece;
  readonly #paragraphs: Piece;

  constructor({ key, anew }: Text, kept: KeptBody, pack: Pack | undefined) {
    this.key = key;
    this.cites = kept.cites;
    this.words = kept.words;
    this.figures = kept.figures;
    this.links = kept.links;
    this.#anew = anew;
    this.#pack = pack;
    this.#tree = kept.tree;
    this.#paragraphs = kept.paragraphs;
  }

  get tree(): Body['tree'] {
    return parsed(this.#pack?.take(this.#tree)) ?? this.#anew().tree;
  }

  get paragraphs(): Body['paragraphs'] {
    return parsed(this.#pack?.take(this.#paragraphs)) ?? this.#anew().paragraphs;
  }
}

const written = (value: unknown) =>
  Buffer.from(JSON.stringify(value, (name, inner) => (name === 'position' ? undefined : inner)));

/** What was written; nothing if something else stands there, as where a machine lost its power before the disk had it. */
function parsed(bytes: Buffer | undefined) {
  if (!bytes) return undefined;
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}

// The paragraphs are written last.
const isWhole = ({ paragraphs: [at, bytes] }: KeptBody, pack: Pack | undefined) =>
  pack !== undefined && at + bytes <= pack.size();

const indexFile = 'index';

/** What is known; nothing of an index that is damaged, for all of it can be read anew from the content. */
function indexIn(folder: string): Index {
  const bytes = indexBytes(folder);
  try {
    if (bytes) return deserialize(bytes) as Index;
  } catch {
    // A machine may have lost its power before the disk had it.
  }
  return { facts: new Map(), bodies: new Map() };
}

function indexBytes(folder: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, indexFile));
  } catch (error) {
    // None was saved yet. One that may not be read says so, or each build would be slow and nobody know why.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return undefined;
  }
}

const packsOf = ({ bodies }: Index) => new Set([...bodies.values()].map(({ pack }) => pack));

/** Whole or not at all, whatever stops the writing and whoever else writes. */
function writeIndex(folder: string, index: Index) {
  const path = join(folder, indexFile);
  const next = `${path}.${process.pid}`;
  writeFileSync(next, serialize(index));
  renameSync(next, path);
  removeOthers(folder, packsOf(index));
}

// Each is opened whenever the readings are.
const mostPacks = 20;

/** Whether the packs are few, more alive than dead, and not removed by another process that had no use for them. */
function isTidy(folder: string, index: Index, packs: ReadonlyMap<string, Pack>): boolean {
  const names = packsOf(index);
  const all = [...names].reduce((sum, name) => sum + (packs.get(name)?.size() ?? 0), 0);
  const live = [...index.bodies.values()].reduce((sum, body) => sum + body.tree[1] + body.paragraphs[1], 0);
  return names.size <= mostPacks && all <= 2 * live + 1_000_000 && areThere(folder, names);
}

/** The living bodies in one pack; what cannot be read is left out. */
function repacked(folder: string, { facts, bodies }: Index, packs: ReadonlyMap<string, Pack>): Index {
  const to = newPack(folder);
  const moved = new Map<string, KeptBody>();
  for (const [key, body] of bodies) {
    const from = packs.get(body.pack);
    const [tree, paragraphs] = [from?.take(body.tree), from?.take(body.paragraphs)];
    if (tree && paragraphs)
      moved.set(key, { ...body, pack: to.name, tree: to.put(tree), paragraphs: to.put(paragraphs) });
  }
  return { facts, bodies: moved };
}
