import type { Root, RootContent } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { ReactNode } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import type { FigureBook } from '#lib/figures/book.ts';
import type { Body } from '#lib/markdown/body.ts';
import { askedFor } from '#lib/markdown/figures.ts';
import type { Words } from '#lib/words/words.ts';
import { ChartFigure } from '../chart/ChartFigure.tsx';

interface Props {
  body: Body;
  /** The numbers and charts that the body names. */
  figures?: FigureBook;
  words: Words;
  /** What stands beside a paragraph, a list or another part of it, by its place among them. */
  beside?: (place: number) => ReactNode;
}

/** A body as running text, with the numbers it names written in. */
export function Prose({ body, figures, words, beside }: Props) {
  const data = ({ value }: { value?: unknown }) => (
    <Named asked={String(value)} figures={figures} words={words} />
  );
  const shown = (part: Root | RootContent) =>
    toJsxRuntime(part, { Fragment, jsx, jsxs, components: { data } });
  if (!beside) return <div className="prose">{shown(body.tree)}</div>;
  return (
    <div className="prose">
      {body.tree.children.map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change places
        <Fragment key={place}>
          {beside(place)}
          {shown(part)}
        </Fragment>
      ))}
    </div>
  );
}

/** A number leads to what it counts, and stays on one line with the word after it. */
function Named({ asked, figures, words }: { asked: string; figures: FigureBook | undefined; words: Words }) {
  const { name, chart, bare, linked } = askedFor(asked);
  if (chart) {
    const drawn = figures?.charts.get(name);
    if (!drawn) throw new Error(`No chart \`${name}\` passed the check`);
    return <ChartFigure chart={drawn} words={words} heading="p" />;
  }
  const number = figures?.numbers.get(name);
  if (!number) throw new Error(`No number \`${name}\` passed the check`);
  const written = (
    <data value={number.value}>{bare ? number.number : number.text.replace(' ', '\u00a0')}</data>
  );
  return linked ? (
    <a href={number.href} className="counted">
      {written}
    </a>
  ) : (
    written
  );
}
