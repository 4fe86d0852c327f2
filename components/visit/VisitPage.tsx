import type { Person, Place, Source, Visit } from '#lib/content/records.ts';
import type { Located } from '#lib/maps/locate.ts';
import { type Language, paths } from '#lib/site.ts';
import type { Day } from '#lib/timeline/days.ts';
import { listFormat } from '#lib/words/formats.ts';
import { whenWithYear } from '#lib/words/when.ts';
import { type Words, wordsOf } from '#lib/words/words.ts';
import { OwnFile } from '../data/OwnFile.tsx';
import { Locator } from '../map/Locator.tsx';
import { Heading } from '../page/Heading.tsx';
import { Kin } from '../page/Kin.tsx';
import { OnPage, Parts } from '../page/Parts.tsx';
import { Prose } from '../page/Prose.tsx';
import { Cited } from '../page/Sources.tsx';
import { laneText } from './lanes.ts';
import { partsOfVisit } from './VisitParts.tsx';

export interface VisitProps {
  visit: Visit;
  days: readonly Day[];
  /** Who took part, with the office held on the first day of the visit, where it is known. */
  people: readonly { person: Person; office?: string }[];
  /** Its places, where any is known. */
  map: Located | undefined;
  /** Where the journey went, stop by stop, as far as its dates tell. */
  stops: readonly Place[];
  earlier?: Visit;
  later?: Visit;
  /** Everything the page cites. */
  sources: readonly Source[];
  lang: Language;
}

/** One visit: its days, what was expected and what came of it, both readouts, disagreements, sources. */
export function VisitPage(props: VisitProps) {
  const { visit, lang } = props;
  const words = wordsOf(lang);
  const { lane } = visit;
  const parts = partsOfVisit(props, words).filter(({ items }) => items.length > 0);
  return (
    <article className="grid gap-10">
      <Heading
        kicker={
          <Kin
            href={paths.visits(lang)}
            index={words.nav.visits}
            is={
              <>
                <span className={laneText[lane]}>{words.lanes[lane]}</span> · {words.visitKinds[visit.kind]} ·{' '}
                {words.visitStatus[visit.status]}
              </>
            }
          />
        }
        title={visit.title}
      />
      <div className="grid gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,38rem)_minmax(0,1fr)]">
        <div className="grid gap-3">
          <p className={`font-sans text-lg font-semibold ${laneText[lane]}`}>
            {whenWithYear(visit, words)}
            {visit.places.map(({ id, name }, i) => (
              <span key={id}>
                {i > 0 ? ', ' : ' · '}
                <a href={paths.place(lang, id)}>{name}</a>
              </span>
            ))}
          </p>
          {visit.status === 'planned' ? (
            <p className="font-sans text-lg font-semibold">{words.visit.onlyAnnounced}</p>
          ) : null}
          <p className="text-[1.1875rem] leading-relaxed">{visit.summary}</p>
          <Cited sources={visit.summary_sources} words={words} />
          {visit.body.words > 0 ? <Prose body={visit.body} words={words} /> : null}
        </div>
        {props.map ? <Where {...props} map={props.map} words={words} /> : null}
      </div>
      {parts.length > 2 ? <OnPage parts={parts} label={words.visit.onPage} /> : null}
      <Parts parts={parts} />
      <Neighbours {...props} words={words} />
      <OwnFile file={`visits/${visit.id}.json`} words={words} />
    </article>
  );
}

function Where({ visit, map, stops, words }: VisitProps & { map: Located; words: Words }) {
  const { of, route, to, numbered, noOrder } = words.entities.map;
  const names = (places: readonly Place[]) => places.map(({ name }) => name);
  const list = listFormat(words.locale, {});
  const unordered = visit.reached.length > 1 && visit.kind !== 'exercise' ? noOrder : undefined;
  return stops.length > 0 ? (
    <Locator map={map} label={route(names(stops).join(to))} caption={numbered} />
  ) : (
    <Locator map={map} label={of(list.format(names(visit.reached)))} caption={unordered} />
  );
}

function Neighbours({ earlier, later, lang, words }: VisitProps & { words: Words }) {
  const links = [
    [earlier, words.visit.earlier],
    [later, words.visit.later],
  ] as const;
  return (
    <nav aria-label={words.visit.neighbours} className="no-print border-t border-rule pt-4">
      <ul className="grid gap-x-10 gap-y-4 md:grid-cols-2">
        {links.map(([visit, label]) =>
          visit ? (
            <li key={label} className="leading-snug">
              <span className="label block">{label}</span>
              <a href={paths.visit(lang, visit.id)} className="text-lg">
                {visit.title}
              </a>
              <span className={`block font-sans text-[0.9375rem] ${laneText[visit.lane]}`}>
                {whenWithYear(visit, words)} · {words.lanes[visit.lane]}
              </span>
            </li>
          ) : null,
        )}
      </ul>
    </nav>
  );
}
