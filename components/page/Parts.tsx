import type { ReactNode } from 'react';
import { Section } from './Section.tsx';

/** A part of a long page; one without items is not shown. */
export interface Part {
  id: string;
  title: string;
  note?: string;
  items: readonly unknown[];
  content: ReactNode;
}

/** Links to the parts of this page. */
export function OnPage({ parts, label }: { parts: readonly Part[]; label: string }) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 border-y border-rule py-2 font-sans text-base">
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-block py-1">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function Parts({ parts }: { parts: readonly Part[] }) {
  return parts.map(({ id, title, note, content }) => (
    <Section key={id} id={id} title={title} {...(note ? { note } : {})}>
      {content}
    </Section>
  ));
}
