import type { ReactNode } from 'react';
import type { Overview } from '#lib/data/overview.ts';
import { formatDate } from '#lib/dates.ts';
import { type Language, paths, site } from '#lib/site.ts';
import { count, type Words, wordsOf } from '#lib/words/words.ts';
import { Heading } from '../page/Heading.tsx';
import { Section } from '../page/Section.tsx';
import { Collections } from './Collections.tsx';
import { Credit } from './Credit.tsx';
import { Fields } from './Fields.tsx';
import { OwnFiles } from './OwnFiles.tsx';
import { Tables } from './Tables.tsx';

interface Part {
  id: string;
  title: string;
  note?: string;
  content: ReactNode;
}

/** The open data: the files, how to read and credit them, and what each field means. */
export function DataPage({ overview, lang }: { overview: Overview; lang: Language }) {
  const words = wordsOf(lang);
  const { kicker, title, standfirst, onPage } = words.data;
  const parts = partsOf(overview, words);
  return (
    <article className="grid gap-10">
      <Heading kicker={kicker} title={title} standfirst={standfirst} />
      <Facts overview={overview} words={words} />
      <Jumps label={onPage} to={parts.map(({ id, title }) => [`#${id}`, title])} />
      {parts.map(({ id, title, note, content }) => (
        <Section key={id} id={id} title={title} {...(note ? { note } : {})}>
          {content}
        </Section>
      ))}
    </article>
  );
}

function partsOf({ date, files, fields }: Overview, words: Words): Part[] {
  const { collections, tables, own, reading, cite, fields: field } = words.data;
  const names = fields.map(({ of }) => of);
  return [
    {
      id: 'collections',
      ...collections,
      content: <Collections collections={names} files={files} words={words} />,
    },
    { id: 'tables', ...tables, content: <Tables files={files} words={words} /> },
    { id: 'own', ...own, content: <OwnFiles files={files} words={words} /> },
    { id: 'reading', ...reading, content: <Reading words={words} /> },
    { id: 'credit', ...cite, content: <Credit date={date} words={words} /> },
    {
      id: 'fields',
      ...field,
      content: (
        <div className="grid gap-10">
          <Jumps label={field.title} to={names.map((of) => [`#fields-${of}`, collections.names[of]])} />
          {fields.map((each) => (
            <Fields key={each.of} {...each} words={words} />
          ))}
        </div>
      ),
    },
  ];
}

function Jumps({ label, to }: { label: string; to: readonly (readonly [href: string, name: string])[] }) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 font-sans text-base">
        {to.map(([href, name]) => (
          <li key={href}>
            <a href={href} className="inline-block py-1 underline">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Facts({ overview: { date, files }, words }: { overview: Overview; words: Words }) {
  const { asOf, records, index } = words.data;
  const total = files.filter(({ form }) => form === 'json').reduce((sum, file) => sum + file.count, 0);
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 border-y border-rule py-2.5 font-sans text-base text-muted">
      <li>
        {asOf} <time dateTime={date}>{formatDate(date, words.locale)}</time>
      </li>
      <li>{count(total, records, words.locale)}</li>
      <li>
        <a href={site.licence.url} rel="license" className="inline-block underline">
          {site.licence.name}
        </a>
      </li>
      <li>
        <a href={paths.dataFile('index.json')} className="inline-block underline">
          {index}
        </a>
      </li>
    </ul>
  );
}

function Reading({ words }: { words: Words }) {
  return (
    <dl className="grid gap-x-10 gap-y-5 md:grid-cols-2">
      {words.data.reading.points.map(({ name, text }) => (
        <div key={name} className="grid gap-1 border-t border-rule pt-3">
          <dt className="text-lg font-semibold">{name}</dt>
          <dd className="font-sans text-base">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
