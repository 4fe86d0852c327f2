import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Source, Story } from '#lib/content/records.ts';
import { dayOfInstant, formatDate } from '#lib/dates.ts';
import type { FigureBook } from '#lib/figures/book.ts';
import { withNumbers } from '#lib/figures/written.ts';
import { askedFor } from '#lib/markdown/figures.ts';
import { type Language, paths, site } from '#lib/site.ts';
import { type Words, wordsOf } from '#lib/words/words.ts';
import { plainTree } from './plain.ts';

const kept = new WeakMap<FigureBook, WeakMap<Story, string>>();

/** A story whole, as HTML that needs nothing of the site: key points, text, corrections and sources. Made once. */
export function fullText(story: Story, book: FigureBook, lang: Language): string {
  const texts = kept.get(book) ?? new WeakMap<Story, string>();
  kept.set(book, texts);
  const text = texts.get(story) ?? written(story, book, lang);
  texts.set(story, text);
  return text;
}

function written(story: Story, book: FigureBook, lang: Language): string {
  const words = wordsOf(lang);
  const page = `${site.url}${paths.story(lang, story.id)}`;
  const body = plainTree(story.body.tree, {
    address: (href) => new URL(href, page).href,
    figure: (asked) => figureIn(asked, book, lang),
  });
  return toHtml({
    type: 'root',
    children: [keyPoints(withNumbers(story, book)), ...body.children, ...after(story, words)],
  });
}

function figureIn(asked: string, book: FigureBook, lang: Language): ElementContent {
  const { name, chart, bare } = askedFor(asked);
  if (chart) {
    const { feeds, figures } = wordsOf(lang);
    const drawn = book.charts.get(name);
    if (!drawn) throw new Error(`No chart \`${name}\` passed the check`);
    const href = `${site.url}${paths.figures(lang)}#${name}`;
    return el('a', [text(`${feeds.chart} ${figures.charts[drawn.name].title}`)], { href });
  }
  const number = book.numbers.get(name);
  if (!number) throw new Error(`No number \`${name}\` passed the check`);
  return text(bare ? number.number : number.text);
}

const keyPoints = ({ key_points }: Story): Element =>
  el(
    'ul',
    key_points.map((point) => el('li', [text(point)])),
  );

function after({ corrections, sources }: Story, words: Words): Element[] {
  const corrected = corrections.map(({ at, what }) =>
    el('li', [text(`${formatDate(dayOfInstant(at), words.locale)}: ${what}`)]),
  );
  const listed = sources.map((source) => el('li', sourceLine(source, words)));
  return [
    ...section(words.story.corrections, 'ul', corrected),
    ...section(words.story.sources, 'ol', listed),
  ];
}

const section = (title: string, list: 'ul' | 'ol', items: Element[]) =>
  items.length > 0 ? [el('h2', [text(title)]), el(list, items)] : [];

function sourceLine({ publisher, headline, subject, date, url, language }: Source, words: Words) {
  const day = date === 'unstated' ? words.sources.undated : formatDate(date, words.locale);
  const named = headline ? text(headline) : text(`${words.sources.about}: ${subject}`);
  const properties = headline && language !== 'en' ? { href: url, lang: language } : { href: url };
  return [el('a', [named], properties), text(`. ${publisher}, ${day}`)];
}

const text = (value: string): ElementContent => ({ type: 'text', value });
const el = (
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
