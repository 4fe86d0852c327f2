import type { Edition } from '#lib/content/records.ts';
import { isCited, isFactual } from './editorial/citations.ts';
import type { ParagraphsOf } from './editorial/proofs.ts';

/** What the record holds, in numbers. */
export function countsOf(edition: Edition, paragraphsOf: ParagraphsOf): [what: string, number: string][] {
  const events = edition.visits.flatMap((visit) => visit.events);
  const factual = edition.stories.flatMap(({ body }) => paragraphsOf(body)).filter(isFactual);
  const cited = factual.filter(isCited).length;
  return [
    ['visits', n(edition.visits.length)],
    ['events', n(events.length)],
    ['events with two or more sources', n(events.filter(({ sources }) => sources.length > 1).length)],
    ['commitments', n(edition.commitments.length)],
    ['history entries', n(edition.commitments.flatMap(({ history }) => history).length)],
    ['people', n(edition.people.length)],
    ['places', n(edition.places.length)],
    ['organisations', n(edition.organisations.length)],
    ['terms', n(edition.glossary.length)],
    ['sources', n(edition.sources.length)],
    ['stories', n(edition.stories.length)],
    ['factual paragraphs of stories', n(factual.length)],
    ['cited paragraphs of these', `${n(cited)} (${share(cited, factual.length)})`],
  ];
}

/** The counts as a column for the terminal. */
export const formatCounts = (counts: readonly [string, string][]) =>
  counts.map(([what, number]) => `  ${what.padEnd(34)}${number}`).join('\n');

const n = (count: number) => count.toLocaleString('en');
// Rounded down: 100 % is said only of all.
const share = (part: number, whole: number) =>
  whole === 0 ? '100 %' : `${Math.floor((part / whole) * 100)} %`;
