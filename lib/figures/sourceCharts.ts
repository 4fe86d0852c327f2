import type { Edition } from '#lib/content/records.ts';
import { tally } from '#lib/related/registry.ts';
import type { Language } from '#lib/site.ts';
import { count, numeral, wordsOf } from '#lib/words/words.ts';
import { type Bar, bar } from './bars.ts';
import type { Makers } from './charts.ts';
import { percent } from './figure.ts';
import { confidences } from './ofEvents.ts';
import { fromBothCountries, isConfirmed } from './origin.ts';
import { nameOf } from './sourceNames.ts';

type Name =
  | 'events-by-sources'
  | 'events-by-confidence'
  | 'sources-by-country'
  | 'sources-by-language'
  | 'sources-by-kind';

export const sourceCharts: Makers<Name> = {
  'events-by-sources': (edition, lang) => {
    const { figures, locale } = wordsOf(lang);
    const { one, two, both } = figures.eventSources;
    const events = eventsOf(edition);
    const confirmed = events.filter(({ sources }) => isConfirmed(sources)).length;
    const shared = events.filter(({ sources }) => fromBothCountries(sources)).length;
    const sees = figures.charts['events-by-sources'].sees({
      total: count(events.length, figures.units.events, locale),
      two: numeral(confirmed, locale),
      both: numeral(shared, locale),
    });
    const bars = [bar(one, events.length - confirmed), bar(two, confirmed), bar(both, shared)];
    return { form: 'bars', unit: 'events', bars, whole: events.length, sees };
  },

  'events-by-confidence': (edition, lang) => {
    const { figures, locale } = wordsOf(lang);
    const { held: words, sees } = figures.charts['events-by-confidence'];
    const events = eventsOf(edition);
    const bars = confidences
      .map((held) => bar(words[held], events.filter((event) => event.confidence === held).length))
      .filter((each) => amountOf(each) > 0);
    const top = bars.toSorted((a, b) => amountOf(b) - amountOf(a))[0];
    const shown = sees({
      total: count(events.length, figures.units.events, locale),
      n: numeral(amountOf(top), locale),
      word: top?.label ?? '',
    });
    return { form: 'bars', unit: 'events', bars, whole: events.length, sees: shown };
  },

  'sources-by-country': ({ sources }, lang) => {
    const { figures, locale } = wordsOf(lang);
    const found = tally(sources, 'country');
    const of = (code: string) => numeral(found.find(([each]) => each === code)?.[1] ?? 0, locale);
    const sees = figures.charts['sources-by-country'].sees({
      total: count(sources.length, figures.units.sources, locale),
      india: of('IN'),
      russia: of('RU'),
    });
    return parts(sources.length, shortened(found, nameOf(lang).country, lang), sees);
  },

  'sources-by-language': ({ sources }, lang) => {
    const { figures, locale } = wordsOf(lang);
    const { language } = nameOf(lang);
    const found = tally(sources, 'language');
    const [code = '', n = 0] = found[0] ?? [];
    const share = count(percent(n, sources.length), figures.units.percent, locale);
    const sees = figures.charts['sources-by-language'].sees({
      share,
      language: code ? language(code) : '',
    });
    return parts(sources.length, shortened(found, language, lang), sees);
  },

  'sources-by-kind': ({ sources }, lang) => {
    const { figures, locale } = wordsOf(lang);
    const { kind } = nameOf(lang);
    const bars = tally(sources, 'kind').map(([name, n]) => bar(kind(name), n));
    const sees = figures.charts['sources-by-kind'].sees({
      kind: bars[0]?.label ?? '',
      n: numeral(amountOf(bars[0]), locale),
      total: count(sources.length, figures.units.sources, locale),
    });
    return parts(sources.length, bars, sees);
  },
};

const eventsOf = ({ visits }: Edition) => visits.flatMap((visit) => visit.events);
const amountOf = (each: Bar | undefined) => each?.values[0]?.value ?? 0;

const parts = (whole: number, bars: readonly Bar[], sees: string) =>
  ({ form: 'bars', unit: 'sources', bars, whole, sees }) as const;

const named = 8;

/** The most frequent by name, the others as one. */
function shortened(found: [string, number][], nameIt: (code: string) => string, lang: Language): Bar[] {
  const { figures, locale } = wordsOf(lang);
  const rest = found.slice(named);
  const others = rest.reduce((sum, [, n]) => sum + n, 0);
  return [
    ...found.slice(0, named).map(([code, n]) => bar(nameIt(code), n)),
    ...(rest.length > 0 ? [bar(figures.others(numeral(rest.length, locale)), others)] : []),
  ];
}
