import { Fragment, type ReactNode } from 'react';
import type { Source } from '#lib/content/records.ts';
import type { Language } from '#lib/site.ts';
import { type Words, wordsOf } from '#lib/words/words.ts';
import { Heading } from '../page/Heading.tsx';
import { OnPage, type Part, Parts } from '../page/Parts.tsx';
import { Cited } from '../page/Sources.tsx';
import { Names } from './Names.tsx';

interface Props {
  kicker: ReactNode;
  title: string;
  standfirst?: string;
  names?: { hi?: string | undefined; ru?: string | undefined };
  /** Pages elsewhere about the same. */
  elsewhere?: readonly string[] | undefined;
  /** What the standfirst rests on. */
  sources?: readonly Source[];
  /** Beside the heading. */
  map?: ReactNode;
  /** How to follow it. */
  follow?: ReactNode;
  parts: readonly Part[];
  lang: Language;
}

/** A person, place, organisation or topic: what it is, then everything that points to it. */
export function EntityPage({
  kicker,
  title,
  standfirst,
  names,
  elsewhere = [],
  sources = [],
  map,
  follow,
  parts,
  lang,
}: Props) {
  const words = wordsOf(lang);
  const shown = parts.filter(({ items }) => items.length > 0);
  return (
    <article className="grid gap-10">
      <div className={`grid gap-x-14 gap-y-7 ${map ? 'lg:grid-cols-[minmax(0,1fr)_24rem]' : ''}`}>
        <div className="grid gap-3">
          <Heading
            kicker={kicker}
            title={title}
            names={names ? <Names names={names} /> : null}
            {...(standfirst ? { standfirst } : {})}
          />
          {sources.length > 0 ? <Cited sources={sources} words={words} /> : null}
          {elsewhere.length > 0 ? <Elsewhere addresses={elsewhere} words={words} /> : null}
          {follow}
        </div>
        {map}
      </div>
      {shown.length > 2 ? <OnPage parts={shown} label={words.visit.onPage} /> : null}
      <Parts parts={shown} />
    </article>
  );
}

/** Links to other sites, each by the name of its host. */
function Elsewhere({ addresses, words }: { addresses: readonly string[]; words: Words }) {
  return (
    <p className="elsewhere font-sans text-base text-muted">
      {words.entities.elsewhere}{' '}
      {addresses.map((address, i) => (
        <Fragment key={address}>
          {i > 0 ? ' · ' : ''}
          <a href={address} className="inline-block py-0.5">
            {new URL(address).host.replace(/^www\./, '')}
          </a>
        </Fragment>
      ))}
    </p>
  );
}
