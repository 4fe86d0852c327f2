import type { Source } from '#lib/content/records.ts';

const agencies = [
  'AFP',
  'ANI',
  'AP',
  'Bloomberg',
  'IANS',
  'Interfax',
  'PTI',
  'RIA Novosti',
  'Reuters',
  'Sputnik',
  'TASS',
  'UNI',
  'Xinhua',
];

/** Who first published a source: an agency's report counts as the agency's wherever it was printed. */
export function originOf({ publisher }: Pick<Source, 'publisher'>): string {
  const [before, after] = publisher.split(' via ');
  if (after && before) return before;
  const inside = /\(([^)]+)\)/.exec(publisher)?.[1] ?? '';
  return agencies.find((agency) => publisher.startsWith(agency) || inside.includes(agency)) ?? publisher;
}

/** Whether sources are of two independent origins at least. */
export const isConfirmed = (sources: readonly Source[]) => new Set(sources.map(originOf)).size > 1;

/** Whether some of the sources were published in India and some in Russia. */
export const fromBothCountries = (sources: readonly Source[]) =>
  ['IN', 'RU'].every((country) => sources.some((source) => source.country === country));
