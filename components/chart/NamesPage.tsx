import type { FigureGroup } from '#lib/figures/figure.ts';
import type { NamedNumber } from '#lib/figures/names.ts';
import { type Language, paths } from '#lib/site.ts';
import { type Words, wordsOf } from '#lib/words/words.ts';
import { Heading } from '../page/Heading.tsx';
import { OnPage, Parts } from '../page/Parts.tsx';

interface Props {
  groups: readonly { readonly group: FigureGroup; readonly numbers: readonly NamedNumber[] }[];
  lang: Language;
}

/** Every number that a story may name: how it is written, how it reads, what it counts. */
export function NamesPage({ groups, lang }: Props) {
  const words = wordsOf(lang);
  const { names, title, onPage } = words.figures;
  const parts = groups.map(({ group, numbers }) => ({
    id: group,
    title: names.groups[group],
    items: numbers,
    content: <List numbers={numbers} words={words} />,
  }));
  return (
    <article className="grid gap-10">
      <Heading
        kicker={<a href={paths.figures(lang)}>{title}</a>}
        title={names.title}
        standfirst={names.standfirst}
      />
      <OnPage parts={parts} label={onPage} />
      <Parts parts={parts} />
    </article>
  );
}

function List({ numbers, words }: { numbers: readonly NamedNumber[]; words: Words }) {
  const { reads } = words.figures.names;
  return (
    <ul className="figure-names">
      {numbers.map(({ name, text, counts, href }) => (
        <li key={name}>
          <code>{`{{${name}}}`}</code>
          <span>
            <span className="sr-only">{reads} </span>
            <a href={href} className="font-semibold">
              {text}
            </a>
          </span>
          <span className="text-muted">{counts}</span>
        </li>
      ))}
    </ul>
  );
}
