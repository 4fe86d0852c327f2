import type { Edition } from '#lib/content/records.ts';
import { wordsOf } from './words.ts';

/** Official names by their first word, the longest first. */
export type Names = ReadonlyMap<string, readonly string[][]>;

// What was not found, and when a story was written, is always said in these words.
const house = [
  'The Record has found no report',
  'The Record has found no contract',
  ...['explainer', 'report', 'analysis'].map((kind) => `This ${kind} was written in November 2026`),
];

/** What people and their offices are called, and what takes three words or more to name: bodies, commitments, terms, places. */
export function officialNames(edition: Edition): Names {
  const all = [
    ...house,
    ...edition.organisations.flatMap(({ name, short, aliases }) => [name, short ?? '', ...aliases]),
    ...edition.commitments.map(({ title }) => title),
    ...edition.glossary.flatMap(({ term, aliases }) => [term, ...aliases]),
    ...edition.places.flatMap(({ name, aliases }) => [name, ...aliases]),
  ];
  const people = edition.people.flatMap(({ name, aliases, roles }) => [
    name,
    ...aliases,
    ...roles.flatMap(({ title }) => [title, ...title.split(', '), title.split(' of ')[0] ?? '']),
  ]);
  // “Memorandum of understanding (MoU)” is two names.
  const long = all.flatMap((name) => name.split(/[()]/)).filter((name) => /\S\s+\S+\s+\S/.test(name));
  const lists = [...long, ...people.filter((name) => name.includes(' '))].map((name) =>
    wordsOf(name).map((w) => w.word),
  );
  const names = Map.groupBy(lists, ([first]) => first ?? '');
  for (const list of names.values()) list.sort((a, b) => b.length - a.length);
  return names;
}

/** The words of a text without its official names: nobody can write those otherwise. `keyOf` tells a word as the names do. */
export function withoutNames<Word, Key>(
  words: readonly Word[],
  names: ReadonlyMap<Key, readonly (readonly Key[])[]>,
  keyOf: (word: Word) => Key,
): Word[] {
  const left: Word[] = [];
  const stands = (name: readonly Key[], at: number) =>
    at + name.length <= words.length && name.every((key, k) => keyOf(words[at + k] as Word) === key);
  for (let i = 0; i < words.length; ) {
    const word = words[i] as Word;
    const name = names.get(keyOf(word))?.find((one) => stands(one, i));
    if (!name) left.push(word);
    i += name?.length ?? 1;
  }
  return left;
}
