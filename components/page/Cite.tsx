import type { Words } from '#lib/words/words.ts';

/** How others cite a page, each form ready to be copied. */
export interface Citation {
  readonly plain: string;
  readonly bibtex: string;
  readonly url: string;
}

/** A page as others cite it: a line of text, its address, and BibTeX on demand. A module adds buttons that copy. */
export function Cite({ citation: { plain, bibtex, url }, words }: { citation: Citation; words: Words }) {
  const { cite } = words;
  return (
    <div className="cite-as" data-copy={cite.copy} data-copied={cite.copied} data-failed={cite.failed}>
      <h3 className="label">{cite.text}</h3>
      <p data-copied-by={cite.text}>{plain}</p>
      <div className="no-print">
        <h3 className="label">{cite.address}</h3>
        <p data-copied-by={cite.address}>{url}</p>
      </div>
      <details className="no-print">
        <summary>{cite.bibtex}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by the keyboard */}
        <pre data-copied-by={cite.bibtex} tabIndex={0}>
          {bibtex}
        </pre>
      </details>
      <script type="module" src="/modules/copy.js" />
    </div>
  );
}
