import type { TimelineProps } from '#components/visit/TimelinePage.tsx';
import { loadEdition } from '#lib/content/edition.ts';
import { type Language, paths } from '#lib/site.ts';
import { histogram } from '#lib/timeline/histogram.ts';
import { kinds, lanes } from '#lib/timeline/lanes.ts';
import {
  type Narrowed,
  narrow,
  periods,
  type TimelineView,
  takingPart,
  timelineViews,
  viewPath,
} from '#lib/timeline/views.ts';
import { groupByYear } from '#lib/timeline/years.ts';
import { numeral, wordsOf } from '#lib/words/words.ts';

export const allViews = () => timelineViews(loadEdition().visits);
export const viewAt = (path: string) => allViews().find(({ narrowed }) => viewPath(narrowed) === path);

/** What a view shows, in words: “Annual summit, in India”. */
export function nameOf({ kind, in: lane, person, year, years }: Narrowed, lang: Language): string {
  const words = wordsOf(lang);
  const name = loadEdition().people.find(({ id }) => id === person)?.name;
  const parts = [
    kind ? words.visitKinds[kind] : '',
    lane ? words.lanes[lane] : '',
    name ? `${words.timeline.with} ${name}` : '',
    year ?? '',
    years ? years.join('–') : '',
  ];
  return parts.filter(Boolean).join(', ');
}

/** Everything that the timeline's page shows at one address. */
export function timelineProps({ narrowed, visits }: TimelineView, lang: Language): TimelineProps {
  const all = loadEdition().visits;
  const whole = viewPath(narrowed) === '';
  return {
    ...(whole ? {} : { view: nameOf(narrowed, lang) }),
    years: groupByYear(visits),
    bars: histogram(all, visits),
    shown: visits.length,
    total: all.length,
    yearHref: whole ? (year) => `#y${year}` : (year) => paths.visitsBy(lang, viewPath({ year })),
    narrowings: narrowings(narrowed, lang),
    people: peopleBy(lang),
    lang,
  };
}

/** Narrowed by kind, a lane narrows further and the other way round; a period stands alone. */
function narrowings(narrowed: Narrowed, lang: Language): TimelineProps['narrowings'] {
  const all = loadEdition().visits;
  const words = wordsOf(lang);
  const { narrow: labels, all: whole } = words.timeline;
  const chip = (by: Narrowed, label: string, current: boolean) => ({
    href: viewPath(by) === '' ? paths.visits(lang) : paths.visitsBy(lang, viewPath(by)),
    label,
    count: narrow(all, by).length,
    current,
  });
  const { kind, in: lane, years } = narrowed;
  const beside = { kind: lane ? { in: lane } : {}, in: kind ? { kind } : {} };
  const rows = [
    {
      label: labels.kind,
      chips: [
        chip(beside.kind, whole, !kind),
        ...kinds.map((value) =>
          chip({ kind: value, ...beside.kind }, words.visitKinds[value], kind === value),
        ),
      ],
    },
    {
      label: labels.in,
      chips: [
        chip(beside.in, whole, !lane),
        ...lanes.map((value) => chip({ ...beside.in, in: value }, words.lanes[value], lane === value)),
      ],
    },
    {
      label: labels.years,
      chips: [
        chip({}, whole, !years),
        ...periods(all).map((span) => chip({ years: span }, span.join('–'), years?.[0] === span[0])),
      ],
    },
  ];
  return rows.map(({ label, chips }) => ({
    label,
    chips: chips
      .filter(({ count }) => count > 0)
      .map((each) => ({ ...each, count: numeral(each.count, words.locale) })),
  }));
}

function peopleBy(lang: Language): TimelineProps['people'] {
  const { visits, people } = loadEdition();
  const times = new Map<string, number>();
  for (const visit of visits) for (const { id } of takingPart(visit)) times.set(id, (times.get(id) ?? 0) + 1);
  return people
    .filter(({ id }) => times.has(id))
    .map((person) => ({ person, visits: times.get(person.id) ?? 0, path: viewPath({ person: person.id }) }))
    .sort((a, b) => b.visits - a.visits || a.person.name.localeCompare(b.person.name, lang));
}
