import type { Language } from '#lib/site.ts';
import { count, wordsOf } from '#lib/words/words.ts';

interface Item {
  name: string;
  href?: string;
  n: number;
}

/** Names with how many pages each has, a bar before the number. */
export function Tally({ items, lang }: { items: readonly Item[]; lang: Language }) {
  const { entities, locale } = wordsOf(lang);
  const most = Math.max(1, ...items.map(({ n }) => n));
  return (
    <ul className="gap-x-12 font-sans text-base md:columns-2">
      {items.map(({ name, href, n }) => (
        <li
          key={name}
          className="grid break-inside-avoid grid-cols-[minmax(0,11rem)_minmax(min-content,1fr)] items-center gap-3"
        >
          {href ? (
            <a href={href} className="inline-block py-1">
              {name}
            </a>
          ) : (
            <span className="py-1">{name}</span>
          )}
          <span className="flex items-center gap-2">
            <svg width="40%" height="10" aria-hidden="true" className="shrink-0">
              <rect width={`${(n / most) * 100}%`} height="10" className="fill-muted" />
            </svg>
            {count(n, entities.sourcesPage.count, locale)}
          </span>
        </li>
      ))}
    </ul>
  );
}
