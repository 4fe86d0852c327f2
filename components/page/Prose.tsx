import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import type { FigureBook } from '#lib/figures/book.ts';
import type { Body } from '#lib/markdown/body.ts';
import type { Words } from '#lib/words/words.ts';
import { ChartFigure } from '../chart/ChartFigure.tsx';

interface Props {
  body: Body;
  /** The numbers and charts that the body names. */
  figures?: FigureBook;
  words: Words;
}

/** A body as running text, with the numbers it names written in. */
export function Prose({ body, figures, words }: Props) {
  const data = ({ value }: { value?: unknown }) => (
    <Named name={String(value)} figures={figures} words={words} />
  );
  return (
    <div className="prose">{toJsxRuntime(body.tree, { Fragment, jsx, jsxs, components: { data } })}</div>
  );
}

function Named({ name, figures, words }: { name: string; figures: FigureBook | undefined; words: Words }) {
  if (name.startsWith('chart:')) {
    const chart = figures?.charts.get(name.slice('chart:'.length));
    if (!chart) throw new Error(`No chart \`${name}\` passed the check`);
    return <ChartFigure chart={chart} words={words} heading="p" />;
  }
  const [key = '', bare] = name.split('|');
  const number = figures?.numbers.get(key);
  if (!number) throw new Error(`No number \`${key}\` passed the check`);
  return <data value={number.number.replaceAll(',', '')}>{bare ? number.number : number.text}</data>;
}
