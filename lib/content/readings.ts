import { createHash, hash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import type { Body } from '#lib/markdown/body.ts';
import type { ContentFile } from './files.ts';
import { knownPack, newPack, type Pack, type Piece } from './packs.ts';
import {
  indexIn,
  isTidy,
  type KeptBody,
  type KnownFile,
  packsOf,
  repacked,
  writeIndex,
} from './readingsIndex.ts';

/** What the front matter of a sound file holds. */
export interface Facts {
  readonly fields: object;
  /** A mark of the fields alone. */
  readonly fieldsKey: string;
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
  /** The key of a file that the disk says is as it was. */
  keyOf(file: ContentFile): string | undefined;
  keepKey(file: ContentFile, key: string): void;
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
  keyOf: () => undefined,
  keepKey: () => undefined,
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
  keepKey: noReadings.keepKey,
  keepFacts: noReadings.keepFacts,
  keepBody: noReadings.keepBody,
  save: noReadings.save,
});

// A file that was changed while it was read, or right after, may show the same hour: disks count in steps.
const unsettled = 10_000;

/**
 * The readings kept in a folder, by several processes at once if need be: each writes bodies to a pack of its own, and
 * the index is that of who saved last.
 */
export function openReadings(folder: string): Readings {
  mkdirSync(folder, { recursive: true });
  const opened = Date.now();
  const old = indexIn(folder);
  const used = {
    files: new Map<string, KnownFile>(),
    facts: new Map<string, Facts>(),
    bodies: new Map<string, KeptBody>(),
  };
  // Opened now, they can be read even if another process that saves meanwhile has no use for them.
  const packs = new Map<string, Pack>();
  for (const name of packsOf(old)) {
    const pack = knownPack(folder, name);
    if (pack) packs.set(name, pack);
  }
  let own: Pack | undefined;
  let grown = false;

  return {
    keyOf({ path, changed }) {
      const seen = old.files.get(path);
      return seen?.changed === changed ? seen.key : undefined;
    },
    keepKey({ path, changed }, key) {
      if (changed > opened - unsettled) return;
      const seen = old.files.get(path);
      const same = seen?.changed === changed && seen.key === key;
      grown ||= !same;
      used.files.set(path, same ? seen : { changed, key });
    },
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
      if (!known?.sources.every(text.isSource) || known.others.some(text.isSource)) return undefined;
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
      const sources = asked.filter(text.isSource);
      const others = asked.filter((id) => !text.isSource(id));
      const kept = { cites, words, figures, links, sources, others, ...pieces };
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
