import type { Edition } from '#lib/content/records.ts';
import { type Language, paths } from '#lib/site.ts';
import { type Chain, median, slipStates, sumUpSlips } from '#lib/tracker/slip.ts';
import { timesText } from '#lib/words/times.ts';
import { count, numeral, wordsOf } from '#lib/words/words.ts';
import { bar, most } from './bars.ts';
import { allSlips, inState, redatedMost } from './chains.ts';
import type { Makers } from './charts.ts';

type Name = 'slips-by-outcome' | 'slips-in-days' | 'longest-slips' | 'longest-open' | 'most-redated';

export const slipCharts: Makers<Name> = {
  'slips-by-outcome': (edition, lang) => {
    const { figures, tracker, locale } = wordsOf(lang);
    const chains = allSlips(edition);
    const sum = sumUpSlips(chains);
    const sees = figures.charts['slips-by-outcome'].sees({
      chains: count(sum.chains, figures.units.promises, locale),
      settled: numeral(sum.settled, locale),
      late: numeral(sum.late, locale),
      past: numeral(sum.past, locale),
    });
    const bars = slipStates.map((state) => bar(tracker.states[state], inState(chains, state).length));
    return { form: 'bars', unit: 'promises', bars, whole: chains.length, sees };
  },

  'slips-in-days': (edition, lang) => {
    const { figures, locale } = wordsOf(lang);
    const { groups, group, sees } = figures.charts['slips-in-days'];
    const days = (n: number) => count(n, figures.units.days, locale);
    const chains = allSlips(edition);
    const states = (['late', 'past'] as const).map((state) => {
      const of = inState(chains, state);
      return { name: groups[state], of, n: numeral(of.length, locale), median: middle(of) };
    });
    const [late, past] = states;
    return {
      form: 'dots',
      unit: 'days',
      bars: states.flatMap(({ name, of }) =>
        of.map((chain) => bar(titleOf(chain), chain.days, { href: hrefOf(chain, lang), group: name })),
      ),
      groups: states.map(({ name, of, n, median: mark }) => ({
        name,
        median: mark,
        note: group(n, of[0]?.what ?? '', days(of[0]?.days ?? 0)),
      })),
      sees: sees({
        late: late?.n ?? '',
        median: days(late?.median ?? 0),
        past: past?.n ?? '',
        medianPast: days(past?.median ?? 0),
      }),
    };
  },

  'longest-slips': (edition, lang) => longest(edition, lang, 'late', 'longest-slips'),
  'longest-open': (edition, lang) => longest(edition, lang, 'past', 'longest-open'),

  'most-redated': (edition, lang) => {
    const words = wordsOf(lang);
    const chains = redatedMost(allSlips(edition));
    const [top] = chains;
    const sees = words.figures.charts['most-redated'].sees({
      title: top?.commitment.title ?? '',
      what: top?.what ?? '',
      times: timesText(top?.redated ?? 0, words),
    });
    const bars = chains
      .slice(0, most)
      .map((chain) => bar(titleOf(chain), chain.redated, { href: hrefOf(chain, lang) }));
    return { form: 'bars', unit: 'times', bars, sees };
  },
};

function longest(
  edition: Edition,
  lang: Language,
  state: 'late' | 'past',
  name: 'longest-slips' | 'longest-open',
): ReturnType<Makers<Name>[Name]> {
  const { figures, locale } = wordsOf(lang);
  const chains = inState(allSlips(edition), state);
  const [top] = chains;
  const bars = chains
    .slice(0, most)
    .map((chain) => bar(titleOf(chain), chain.days, { href: hrefOf(chain, lang) }));
  const days = count(top?.days ?? 0, figures.units.days, locale);
  const sees = figures.charts[name].sees({ title: top?.commitment.title ?? '', what: top?.what ?? '', days });
  return { form: 'bars', unit: 'days', bars, sees };
}

const middle = (chains: readonly Chain[]) => Math.round(median(chains.map(({ days }) => days)));
const titleOf = ({ commitment, what }: Chain) => `${commitment.title}: ${what}`;
const hrefOf = ({ commitment }: Chain, lang: Language) => `${paths.commitment(lang, commitment.id)}#dates`;
