import type { Visit } from '#lib/content/records.ts';
import { type Language, paths } from '#lib/site.ts';
import type { Strip } from '#lib/timeline/strip.ts';
import { dateFormat } from '#lib/words/formats.ts';
import { whenInYear, whenWithYear } from '#lib/words/when.ts';
import type { Words } from '#lib/words/words.ts';
import { flags } from '../chart/flags.ts';
import { scaleOf } from '../chart/scale.ts';
import { balance } from '../chart/wrap.ts';
import { laneFill, laneText } from './lanes.ts';

const row = 26;
/** From the line to the dots of a lane, and to the first name. */
const dots = 30;
const names = 52;
/** The narrowest line that is shown, and the widths of an average letter of a title and of a date, in pixels. */
const narrowest = 960;
const letters = { title: 8.4, date: 7.3 };
const mostLetters = 46;

interface Props {
  strip: Strip;
  lang: Language;
  words: Words;
}

/** A visit with its place in the drawing. */
interface Placed {
  visit: Visit;
  when: string;
  lines: string[];
  x: number;
  row: number;
  leftward: boolean;
}

/** Visits as named dots on a line of months: in India above, in Russia and in third countries below. */
export function StripDrawing({ strip, lang, words }: Props) {
  const x = scaleOf(strip.from, strip.to);
  const place = (visits: readonly Visit[]) => placed(visits, x, words);
  const above = place(strip.dated.filter(({ lane }) => lane === 'india'));
  const below = place(strip.dated.filter(({ lane }) => lane !== 'india'));
  const line = names + rowsOf(above) * row;
  const height = line + names + rowsOf(below) * row;
  const checked = `${x(strip.checked)}%`;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the figure has a name, and a title would float over every visit.
    <svg width="100%" height={height} className="strip">
      <Months strip={strip} x={x} line={line} words={words} />
      <line x1={checked} x2={checked} y1="0" y2={height} className="checked" />
      {above.map((each) => (
        <Dot key={each.visit.id} placed={each} line={line} up lang={lang} words={words} />
      ))}
      {below.map((each) => (
        <Dot key={each.visit.id} placed={each} line={line} up={false} lang={lang} words={words} />
      ))}
    </svg>
  );
}

const rowsOf = (placed: readonly Placed[]) =>
  Math.max(0, ...placed.map((each) => each.row + each.lines.length));

function placed(visits: readonly Visit[], x: (day: string) => number, words: Words): Placed[] {
  const labels = visits.map((visit) => {
    const when = whenInYear(visit, words);
    const lines = balance(visit.title, mostLetters);
    const beside = visit.status === 'planned' ? words.timeline.strip.announced : '';
    const longest = Math.max(...lines.map(({ length }) => length)) * letters.title;
    const pixels = longest + (when.length + beside.length + 4) * letters.date;
    return { visit, when, lines, x: x(visit.start), width: (pixels / narrowest) * 100 };
  });
  const out = flags(labels.map((label) => ({ ...label, lines: label.lines.length })));
  return labels.map((label, i) => ({ ...label, row: out[i]?.row ?? 0, leftward: out[i]?.leftward ?? false }));
}

interface DotProps {
  placed: Placed;
  line: number;
  up: boolean;
  lang: Language;
  words: Words;
}

function Dot({ placed, line, up, lang, words }: DotProps) {
  const { visit, x, row: near, lines, leftward } = placed;
  const { lane, status, title } = visit;
  const planned = status === 'planned';
  const away = (distance: number) => (up ? line - distance : line + distance);
  const dot = away(lane === 'third' ? 0 : dots);
  const far = near + lines.length - 1;
  const first = up ? far : near;
  const name = [whenWithYear(visit, words), words.lanes[lane], title];
  return (
    <a
      href={paths.visit(lang, visit.id)}
      aria-label={[...name, ...(planned ? [words.timeline.strip.announced] : [])].join(', ')}
      className={laneText[lane]}
    >
      <line x1={`${x}%`} x2={`${x}%`} y1={dot} y2={away(names + far * row)} className="stroke-current" />
      <circle cx={`${x}%`} cy={dot} r="6" className={planned ? 'planned' : laneFill[lane]} />
      {lines.map((text, i) => (
        <text
          key={text}
          x={`${x}%`}
          y={away(names + (up ? first - i : first + i) * row)}
          dx={leftward ? -8 : 8}
          dy="0.3em"
          textAnchor={leftward ? 'end' : 'start'}
        >
          {i === 0 ? <tspan className="date">{placed.when}</tspan> : null}
          <tspan dx={i === 0 ? 8 : undefined} className="title">
            {text}
          </tspan>
          {planned && i === lines.length - 1 ? (
            <tspan dx="8" className="fill-muted">
              {words.timeline.strip.announced}
            </tspan>
          ) : null}
        </text>
      ))}
    </a>
  );
}

interface MonthsProps {
  strip: Strip;
  x: (day: string) => number;
  line: number;
  words: Words;
}

function Months({ strip, x, line, words }: MonthsProps) {
  const month = dateFormat(words.locale, { month: 'short' });
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
