import type { Source } from '#lib/content/records.ts';

// Each with other spellings of its name.
const agencies = [
  ['AFP', 'Agence France-Presse'],
  ['ANI'],
  ['AP'],
  ['Bloomberg'],
  ['IANS'],
  ['Interfax', 'Интерфакс'],
  ['PTI'],
  ['Press Information Bureau', 'PIB'],
  ['RIA Novosti', 'РИА Новости'],
  ['Reuters'],
  ['Sputnik'],
  ['TASS', 'ТАСС'],
  ['UNI'],
  ['Xinhua'],
] as const;

// Whole words: UNIAN is not UNI.
const patterns = agencies.map(
  (names) => [names[0], new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'u')] as const,
);

/** Who first published a source: an agency's report counts as the agency's wherever it was printed. */
export function originOf({ publisher }: Pick<Source, 'publisher'>): string {
  const [before, after] = publisher.split(' via ');
  const own = after && before ? before : publisher;
  const inside = /\(([^)]+)\)/.exec(own)?.[1] ?? '';
  const named =
    patterns.find(([, name]) => own.search(name) === 0) ?? patterns.find(([, name]) => name.test(inside));
  return named?.[0] ?? own;
}

/** Whether sources are of two independent origins at least. */
export const isConfirmed = (sources: readonly Source[]) => new Set(sources.map(originOf)).size > 1;

/** Whether some of the sources were published in India and some in Russia. */
export const fromBothCountries = (sources: readonly Source[]) =>
  ['IN', 'RU'].every((country) => sources.some((source) => source.country === country));
