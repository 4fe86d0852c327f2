import type { Edition } from '#lib/content/records.ts';
import { type Language, paths } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';
import { type Figure, percent, type Unit } from './figure.ts';
import { fromBothCountries, isConfirmed } from './origin.ts';

export const confidences = ['confirmed', 'reported', 'disputed'] as const;

/** Events of visits, and how well they are sourced. */
export function ofEvents({ visits }: Edition, lang: Language): Figure[] {
  const { counts } = wordsOf(lang).figures;
  const href = `${paths.figures(lang)}#events-by-sources`;
  const events = visits.flatMap((visit) => visit.events);
  const confirmed = events.filter(({ sources }) => isConfirmed(sources)).length;
  const both = events.filter(({ sources }) => fromBothCountries(sources)).length;
  const figure = (name: string, value: number, says: string, unit: Unit = 'events'): Figure => ({
    name,
    value,
    unit,
    href,
    counts: says,
  });
  return [
    figure('events', events.length, counts.events),
    figure('events-confirmed', confirmed, counts.confirmed),
    figure('events-confirmed-share', percent(confirmed, events.length), counts.confirmedShare, 'percent'),
    figure('events-from-both-countries', both, counts.both),
    figure('events-from-both-countries-share', percent(both, events.length), counts.bothShare, 'percent'),
    ...confidences.map((held) =>
      figure(
        `events-held:${held}`,
        events.filter((event) => event.confidence === held).length,
        counts.held[held],
      ),
    ),
  ];
}
