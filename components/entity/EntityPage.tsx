import type { ReactNode } from 'react';
import type { Language } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';
import { Heading } from '../page/Heading.tsx';
import { OnPage, type Part, Parts } from '../page/Parts.tsx';
import { Names } from './Names.tsx';

interface Props {
  kicker: ReactNode;
  title: string;
  standfirst?: string;
  names?: { hi?: string | undefined; ru?: string | undefined };
  /** Beside the heading: a map, a list of offices. */
  lead?: ReactNode;
  parts: readonly Part[];
  lang: Language;
}

/** A person, place, organisation or topic: what it is, then everything that points to it. */
export function EntityPage({ kicker, title, standfirst, names, lead, parts, lang }: Props) {
  const shown = parts.filter(({ items }) => items.length > 0);
  return (
    <article className="grid grid-cols-[minmax(0,1fr)] gap-10">
      <div className="grid gap-3">
        <Heading kicker={kicker} title={title} {...(standfirst ? { standfirst } : {})} />
        {names ? <Names names={names} /> : null}
      </div>
      {lead}
      {shown.length > 2 ? <OnPage parts={shown} label={wordsOf(lang).visit.onPage} /> : null}
      <Parts parts={shown} />
    </article>
  );
}
