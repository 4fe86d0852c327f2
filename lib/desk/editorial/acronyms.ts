import type { Edition } from '#lib/content/records.ts';
import { everyday } from './everyday.ts';
import type { Passage } from './passages.ts';
import { filedIn, type Rule, warn } from './proofs.ts';

const token = /[\p{L}\p{N}]+(?:[-&/][\p{L}\p{N}]+)*/gu;
const capitals = /^(?:[A-Z]&?){2,}$|^[A-Z]+[a-z][A-Z]+$/;
const roman = /^X{0,3}(?:IX|IV|V?I{0,3})$/;

/** The acronyms of a text: `RELOS`, `IRIGC-M&MTC`, `MoU`; not `S-400`, `XIX` or what everyone knows. */
export function acronymsIn(text: string): { acronym: string; index: number }[] {
  // Most paragraphs have no word with two capitals.
  if (!/[A-Z][^\s]*[A-Z]/.test(text)) return [];
  return [...text.matchAll(token)].flatMap(({ 0: found, index }) =>
    read(found)
      .filter((acronym) => !roman.test(acronym) && !everyday.has(acronym))
      .map((acronym) => ({ acronym, index: index + found.indexOf(acronym) })),
  );
}

function read(found: string): string[] {
  // Most words have no two capitals.
  if (!/[A-Z].*[A-Z]/.test(found)) return [];
  // INDRA-2019 is INDRA in a year; a designation such as MiG-29K/KUB is nobody's acronym.
  const word = found.replace(/-\d{4}$/, '');
  if (/\d/.test(word)) return [];
  if (word.includes('/')) return word.split('/').flatMap(read);
  const singular = word.split('-').map((part) => part.replace(/(?<=[A-Z])s$/, ''));
  const whole = singular.every((part) => /^[A-Z&]+$/.test(part));
  return (whole ? [singular.join('-')] : singular).filter((part) => capitals.test(part.replaceAll('-', '')));
}

/** The acronyms that the record explains: in its glossary, or as the name of an organisation, a person or a publisher. */
function explained(edition: Edition): Set<string> {
  const names = [
    ...edition.glossary.flatMap(({ term, aliases }) => [term, ...aliases]),
    ...edition.organisations.flatMap(({ name, short, aliases }) => [name, short ?? '', ...aliases]),
    ...edition.people.flatMap(({ name, aliases }) => [name, ...aliases]),
  ];
  const publishers = edition.sources.map(({ publisher }) => publisher);
  return new Set([...names, ...publishers].flatMap((name) => acronymsIn(name).map((each) => each.acronym)));
}

/** Each acronym at its first use in a story, where neither the record explains it nor the words before it: `Long Name (LN)`. */
export const unexplainedAcronyms: Rule = ({ edition, filed, prose }) => {
  const known = explained(edition);
  const { passagesIn } = prose();
  return filedIn(filed, 'stories').flatMap((story) => {
    const seen = new Set(known);
    return passagesIn(story).flatMap((passage) =>
      acronymsIn(passage.text).flatMap(({ acronym, index }) => {
        if (seen.has(acronym)) return [];
        seen.add(acronym);
        return isSpeltOut(passage, index) ? [] : [ask(passage, acronym)];
      }),
    );
  });
};

const isSpeltOut = ({ text }: Passage, index: number) => /\p{L}+\W+\p{L}+ \($/u.test(text.slice(0, index));

const ask = (passage: Passage, acronym: string) =>
  warn(
    passage.issueAt(
      acronym,
      `\`${acronym}\` is not explained. Spell it out at its first use, as in Long Name (${acronym}), or give it a file in content/glossary`,
    ),
  );
