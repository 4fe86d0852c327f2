import type { Lane, Visit } from '#lib/content/records.ts';
import { paths } from '#lib/site.ts';
import { yearCounts } from '#lib/timeline/histogram.ts';
import { kinds, lanes } from '#lib/timeline/lanes.ts';
import { viewPath } from '#lib/timeline/views.ts';
import { count, numeral, wordsOf } from '#lib/words/words.ts';
import { type Bar, bar, most, total } from './bars.ts';
import type { Makers } from './charts.ts';
import { travellersTo } from './journeys.ts';
import { pairsOf } from './pairs.ts';

export const visitCharts: Makers<'visits-by-year' | 'visits-by-kind' | 'travellers' | 'who-met-whom'> = {
  'visits-by-year': ({ visits }, lang) => {
    const { figures, locale } = wordsOf(lang);
    const bars = yearCounts(visits).map(({ year, all }): Bar => {
      const values = lanes.map((lane) => ({ lane, value: all[lane] }));
      const href = paths.visitsBy(lang, viewPath({ year }));
      return values.some(({ value }) => value > 0) ? { label: year, href, values } : { label: year, values };
    });
    const [first, last, busiest] = [bars[0], bars.at(-1), greatest(bars)];
    const sees = figures.charts['visits-by-year'].sees({
      total: count(visits.length, figures.units.visits, locale),
      from: first?.label ?? '',
      to: last?.label ?? '',
      year: busiest?.label ?? '',
      most: numeral(busiest ? total(busiest) : 0, locale),
    });
    return { form: 'years', unit: 'visits', bars, sees };
  },

  'visits-by-kind': ({ visits }, lang) => {
    const { figures, locale, visitKinds } = wordsOf(lang);
    const bars = kinds
      .map((kind): Bar => {
        const of = visits.filter((visit) => visit.kind === kind);
        const href = paths.visitsBy(lang, viewPath({ kind }));
        return { label: visitKinds[kind], href, values: byLane(of) };
      })
      .filter((each) => total(each) > 0);
    const [india = '', russia = '', third = ''] = byLane(visits).map(({ value }) => numeral(value, locale));
    const top = greatest(bars);
    const [kind, n] = [top?.label ?? '', numeral(top ? total(top) : 0, locale)];
    const sees = figures.charts['visits-by-kind'].sees({
      total: count(visits.length, figures.units.visits, locale),
      india,
      russia,
      third,
      kind,
      n,
    });
    return { form: 'lanes', unit: 'visits', bars, sees };
  },

  travellers: ({ visits }, lang) => {
    const { figures, locale } = wordsOf(lang);
    const { groups, sees } = figures.charts.travellers;
    const to = { india: travellersTo('india', visits), russia: travellersTo('russia', visits) };
    const bars = (['india', 'russia'] as const).flatMap((lane) =>
      to[lane].slice(0, mostTravellers).map(
        ({ person, journeys }): Bar => ({
          label: person.name,
          href: paths.person(lang, person.id),
          group: groups[lane],
          values: [{ lane, value: journeys }],
        }),
      ),
    );
    const [russian, indian] = [to.india[0], to.russia[0]];
    const times = (n = 0) => count(n, figures.units.visits, locale);
    return {
      form: 'bars',
      unit: 'visits',
      bars,
      groups: (['india', 'russia'] as const).map((lane) => ({ name: groups[lane], lane })),
      sees: sees({
        russian: russian?.person.name ?? '',
        there: times(russian?.journeys),
        indian: indian?.person.name ?? '',
        back: times(indian?.journeys),
      }),
    };
  },

  'who-met-whom': ({ visits }, lang) => {
    const { figures, locale } = wordsOf(lang);
    const pairs = pairsOf(visits);
    const bars = pairs
      .slice(0, most)
      .map(({ indian, russian, visits: n }) => bar(`${indian.name}\u00a0– ${russian.name}`, n));
    const [top] = pairs;
    const sees = figures.charts['who-met-whom'].sees({
      indian: top?.indian.name ?? '',
      russian: top?.russian.name ?? '',
      most: numeral(top?.visits ?? 0, locale),
      pairs: numeral(pairs.length, locale),
    });
    return { form: 'bars', unit: 'visits', bars, sees };
  },
};

const mostTravellers = 8;

const greatest = (bars: readonly Bar[]) =>
  bars.reduce<Bar | undefined>((top, each) => (top && total(top) >= total(each) ? top : each), undefined);

const byLane = (visits: readonly Visit[]): { lane: Lane; value: number }[] =>
  lanes.map((lane) => ({ lane, value: visits.filter((visit) => visit.lane === lane).length }));
