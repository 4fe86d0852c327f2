import type { Visit } from '#lib/content/records.ts';
import { formatSpan } from '#lib/dates.ts';
import { type Language, paths } from '#lib/site.ts';
import type { Strip as StripData } from '#lib/timeline/strip.ts';
import { type Words, wordsOf } from '#lib/words/words.ts';
import { scaleOf } from '../chart/scale.ts';
import { laneDot, laneFill, laneText } from './lanes.ts';

const middle = 60;
const rise = { india: -1, russia: 1, third: 0 } as const;

/** Visits of the last twelve months and those announced, on a line of months and by name. */
export function Strip({ strip, lang }: { strip: StripData; lang: Language }) {
  const words = wordsOf(lang);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <Drawing strip={strip} words={words} />
      <ol className="grid gap-x-10 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
        {strip.dated.map((visit) => (
          <Named key={visit.id} visit={visit} lang={lang} words={words} />
        ))}
      </ol>
      {strip.vague.length > 0 ? (
        <p className="font-sans text-base text-muted">
          {words.timeline.strip.vague}{' '}
          {strip.vague.map(({ id, title, start }, i) => (
            <span key={id}>
              {i > 0 ? '; ' : ''}
              <a href={paths.visit(lang, id)}>{title}</a>, {start}
            </span>
          ))}
        </p>
      ) : null}
    </div>
  );
}

function Drawing({ strip, words }: { strip: StripData; words: Words }) {
  const x = scaleOf(strip.from, strip.to);
  const month = new Intl.DateTimeFormat(words.locale, { month: 'short', timeZone: 'UTC' });
  return (
    <div className="hidden md:block">
      <p aria-hidden="true" className="flex justify-between font-sans text-[0.9375rem] font-semibold">
        <span className="text-india">▲ {words.lanes.india}</span>
        <span className="text-russia">{words.lanes.russia} ▼</span>
      </p>
      <svg
        width="100%"
        height={middle * 2}
        role="img"
        aria-label={words.timeline.strip.drawing}
        className="font-sans"
        fontSize="12"
      >
        <line x1="0" x2="100%" y1={middle} y2={middle} className="stroke-rule" />
        {monthsOf(strip).map((day) => (
          <g key={day}>
            <line
              x1={`${x(day)}%`}
              x2={`${x(day)}%`}
              y1={middle - 3}
              y2={middle + 3}
              className="stroke-muted"
            />
            <text x={`${x(day)}%`} dx="4" y={middle + 15} className="fill-muted">
              {day.slice(5, 7) === '01'
                ? `${month.format(new Date(day))} ${day.slice(0, 4)}`
                : month.format(new Date(day))}
            </text>
          </g>
        ))}
        {placed(strip).map(({ visit, level }) => (
          <circle
            key={visit.id}
            cx={`${x(visit.start)}%`}
            cy={middle + rise[visit.lane] * (30 + level * 15)}
            r="5.5"
            strokeWidth="2"
            className={
              visit.status === 'planned'
                ? `fill-paper stroke-current ${laneText[visit.lane]}`
                : laneFill[visit.lane]
            }
          />
        ))}
      </svg>
    </div>
  );
}

function monthsOf({ from, to }: StripData): string[] {
  const months: string[] = [];
  for (let day = from; day < to; day = next(day)) months.push(day);
  return months;
}

function next(day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
}

/** Visits of one lane in one week stand above each other. */
function placed({ dated }: StripData): { visit: Visit; level: number }[] {
  const taken = new Map<string, number>();
  return dated.map((visit) => {
    const week = `${visit.lane} ${visit.start.slice(0, 7)} ${Math.floor(Number(visit.start.slice(8) || 1) / 8)}`;
    const level = taken.get(week) ?? 0;
    taken.set(week, level + 1);
    return { visit, level: level % 2 };
  });
}

function Named({ visit, lang, words }: { visit: Visit; lang: Language; words: Words }) {
  const { lane, status, start, end } = visit;
  return (
    <li className="flex gap-3 leading-snug">
      <span
        aria-hidden="true"
        className={`mt-1.5 size-3 shrink-0 rounded-full ${status === 'planned' ? `border-2 border-current ${laneText[lane]}` : laneDot[lane]}`}
      />
      <span>
        <span className={`block font-sans text-[0.9375rem] font-semibold ${laneText[lane]}`}>
          {formatSpan(start, end ?? start, words.locale)} · {words.lanes[lane]}
          {status === 'completed' ? '' : ` · ${words.visitStatus[status]}`}
        </span>
        <a href={paths.visit(lang, visit.id)} className="text-lg no-underline hover:underline">
          {visit.title}
        </a>
      </span>
    </li>
  );
}
