import type { Strong } from '#lib/figures/strong.ts';

/** The numbers of the record that say most, each a link to what it counts. */
export function Numbers({ strong }: { strong: readonly Strong[] }) {
  return (
    <ul className="grid gap-x-10 gap-y-6 sm:grid-cols-3">
      {strong.map(({ number, says, href }) => (
        <li key={says}>
          <a
            href={href}
            className="block text-5xl font-semibold leading-tight tracking-tight no-underline hover:underline"
          >
            {number}
          </a>
          <span className="font-sans text-base text-muted">{says}</span>
        </li>
      ))}
    </ul>
  );
}
