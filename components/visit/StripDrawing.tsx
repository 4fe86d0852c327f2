import type { Visit } from '#lib/content/records.ts';
import { type Language, paths } from '#lib/site.ts';
import type { Strip } from '#lib/timeline/strip.ts';
import { whenInYear, whenWithYear } from '#lib/words/when.ts';
import type { Words } from '#lib/words/words.ts';
import { type Flag, flags } from '../chart/flags.ts';
import { scaleOf } from '../chart/scale.ts';
import { laneFill, laneText } from './lanes.ts';

const row = 26;
/** From the line to the dots of a lane, and to the first name. */
const dots = 30;
const names = 52;
/** The narrowest page that shows the drawing, and how wide a letter is at most, in pixels. */
const narrowest = 960;
const letter = 8.2;

interface Props {
  strip: Strip;
  lang: Language;
  words: Words;
}

/** Visits as named dots on a line of months: in India above, in Russia and in third countries below. */
export function StripDrawing({ strip, lang, words }: Props) {
  const x = scaleOf(strip.from, strip.to);
  const side = (visits: readonly Visit[]) => {
    const placed = flags(
      visits.map((visit) => ({
        x: x(visit.start),
        width: ((labelOf(visit, words).length * letter) / narrowest) * 100,
      })),
    );
    return { visits, placed, rows: Math.max(-1, ...placed.map((flag) => flag.row)) + 1 };
  };
  const above = side(strip.dated.filter(({ lane }) => lane === 'india'));
  const below = side(strip.dated.filter(({ lane }) => lane !== 'india'));
  const line = names + above.rows * row;
  const height = line + names + below.rows * row;
  const flag = (visit: Visit, placed: Flag | undefined, up: boolean) =>
    placed ? (
      <Dot
        key={visit.id}
        visit={visit}
        x={x(visit.start)}
        line={line}
        up={up}
        flag={placed}
        lang={lang}
        words={words}
      />
    ) : null;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the figure has a name, and a title would float over every visit.
    <svg width="100%" height={height} className="strip">
      <Months strip={strip} x={x} line={line} words={words} />
      <line x1={`${x(strip.checked)}%`} x2={`${x(strip.checked)}%`} y1="0" y2={height} className="checked" />
      {above.visits.map((visit, i) => flag(visit, above.placed[i], true))}
      {below.visits.map((visit, i) => flag(visit, below.placed[i], false))}
    </svg>
  );
}

const labelOf = (visit: Visit, words: Words) =>
  [
    whenInYear(visit, words),
    visit.title,
    visit.status === 'planned' ? words.timeline.strip.announced : '',
  ].join('  ');

function Dot({
  visit,
  x,
  line,
  up,
  flag,
  lang,
  words,
}: {
  visit: Visit;
  x: number;
  line: number;
  up: boolean;
  flag: Flag;
  lang: Language;
  words: Words;
}) {
  const { lane, status, title } = visit;
  const away = (distance: number) => (up ? line - distance : line + distance);
  const dot = away(lane === 'third' ? 0 : dots);
  const text = away(names + flag.row * row);
  const planned = status === 'planned';
  return (
    <a
      href={paths.visit(lang, visit.id)}
      aria-label={`${whenWithYear(visit, words)}, ${words.lanes[lane]}: ${title}${planned ? `, ${words.timeline.strip.announced}` : ''}`}
      className={laneText[lane]}
    >
      <line x1={`${x}%`} x2={`${x}%`} y1={dot} y2={text} className="stroke-current" />
      <circle cx={`${x}%`} cy={dot} r="6" className={planned ? 'planned' : laneFill[lane]} />
      <text
        x={`${x}%`}
        y={text}
        dx={flag.leftward ? -8 : 8}
        dy="0.3em"
        textAnchor={flag.leftward ? 'end' : 'start'}
      >
        <tspan className="date">{whenInYear(visit, words)}</tspan>
        <tspan dx="8" className="title">
          {title}
        </tspan>
        {planned ? (
          <tspan dx="8" className="fill-muted">
            {words.timeline.strip.announced}
          </tspan>
        ) : null}
      </text>
    </a>
  );
}

function Months({
  strip,
  x,
  line,
  words,
}: {
  strip: Strip;
  x: (day: string) => number;
  line: number;
  words: Words;
}) {
  const month = new Intl.DateTimeFormat(words.locale, { month: 'short', timeZone: 'UTC' });
  return (
    <g className="fill-muted">
      <line x1="0" x2="100%" y1={line} y2={line} className="stroke-rule" />
      {strip.months.map((day) => (
        <g key={day}>
          <line x1={`${x(day)}%`} x2={`${x(day)}%`} y1={line - 4} y2={line + 4} className="stroke-muted" />
          <text x={`${x(day)}%`} dx="4" y={line + 16}>
            {month.format(new Date(day))}
            {day.slice(5, 7) === '01' ? ` ${day.slice(0, 4)}` : ''}
          </text>
        </g>
      ))}
    </g>
  );
}
