import type { Edition } from '#lib/content/records.ts';
import { type Language, paths } from '#lib/site.ts';
import { sumUpSlips } from '#lib/tracker/slip.ts';
import { wordsOf } from '#lib/words/words.ts';
import { allSlips } from './chains.ts';
import { type Figure, percent, slug, type Unit } from './figure.ts';

/** What became of the promised dates, in all. */
export function ofSlips(edition: Edition, lang: Language): Figure[] {
  const { counts } = wordsOf(lang).figures;
  const sum = sumUpSlips(allSlips(edition));
  const href = paths.slips(lang);
  const figure = (name: string, value: number, says: string, unit: Unit = 'promises'): Figure => ({
    name,
    value,
    unit,
    href,
    counts: says,
  });
  return [
    figure('slips', sum.chains, counts.slips),
    figure('slips-settled', sum.settled, counts.settled),
    figure('slips-late', sum.late, counts.late),
    figure('slips-late-share', percent(sum.late, sum.settled), counts.lateShare, 'percent'),
    figure('slips-in-time', sum.inTime, counts.inTime),
    figure('slips-open', sum.open, counts.open),
    figure('slips-past', sum.past, counts.past),
    figure('slips-not-due', sum.notDue, counts.notDue),
    figure('slips-voided', sum.voided, counts.voided),
    figure('slips-median', sum.medianDays, counts.medianSlip, 'days'),
  ];
}

/** The slip of each thing promised with a date, and how often it was given another. */
export function ofChains(edition: Edition, lang: Language): Figure[] {
  const { counts } = wordsOf(lang).figures;
  return allSlips(edition).flatMap(({ commitment: { id, title }, what, days, redated }): Figure[] => {
    const name = `${id}:${slug(what)}`;
    const href = `${paths.commitment(lang, id)}#dates`;
    return [
      { name: `slip:${name}`, value: days, unit: 'days', counts: counts.slip(title, what), href },
      { name: `redated:${name}`, value: redated, unit: 'times', counts: counts.redated(title, what), href },
    ];
  });
}
