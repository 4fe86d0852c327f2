import { paths } from '#lib/site.ts';
import { statuses } from '#lib/tracker/order.ts';
import { standing } from '#lib/tracker/standing.ts';
import { count, numeral, wordsOf } from '#lib/words/words.ts';
import { bar, total } from './bars.ts';
import type { Makers } from './charts.ts';
import { medianOf, waitsByKind, waitsOf } from './waits.ts';

export const standingCharts: Makers<'commitments-by-status' | 'days-to-signature'> = {
  'commitments-by-status': ({ commitments }, lang) => {
    const words = wordsOf(lang);
    const { charts, units } = words.figures;
    const bars = statuses
      .map((status) =>
        bar(
          words.statuses[status],
          commitments.filter((commitment) => standing(commitment).status === status).length,
          { href: paths.commitmentsBy(lang, `status/${status}`) },
        ),
      )
      .filter((each) => total(each) > 0);
    const top = bars.toSorted((a, b) => total(b) - total(a))[0];
    const sees = charts['commitments-by-status'].sees({
      total: count(commitments.length, units.commitments, words.locale),
      n: numeral(top ? total(top) : 0, words.locale),
      status: top?.label.replace(/^\P{L}+/u, '') ?? '',
    });
    return { form: 'bars', unit: 'commitments', bars, whole: commitments.length, sees };
  },

  'days-to-signature': ({ commitments }, lang) => {
    const { figures, tracker, locale } = wordsOf(lang);
    const { group, sees } = figures.charts['days-to-signature'];
    const days = (n: number) => count(n, figures.units.days, locale);
    const kinds = waitsByKind(commitments);
    const all = waitsOf(commitments);
    const bars = kinds.flatMap(({ kind, waits }) =>
      waits.map((wait) =>
        bar(wait.commitment.title, wait.days, {
          href: paths.commitment(lang, wait.commitment.id),
          group: tracker.kinds[kind],
        }),
      ),
    );
    return {
      form: 'bars',
      unit: 'days',
      bars,
      groups: kinds.map(({ kind, waits, median }) => ({
        name: tracker.kinds[kind],
        note: group(numeral(waits.length, locale), days(median)),
      })),
      sees: sees({
        timed: count(all.length, figures.units.commitments, locale),
        median: days(medianOf(all)),
        longest: all[0]?.commitment.title ?? '',
        days: days(all[0]?.days ?? 0),
      }),
    };
  },
};
