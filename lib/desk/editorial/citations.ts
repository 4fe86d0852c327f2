import { chartAlone } from '#lib/markdown/figures.ts';
import { ofRecord, type Paragraph } from '#lib/markdown/paragraphs.ts';
import { filedIn, type Rule } from './proofs.ts';

/** Whether a paragraph states facts: all do but a chart, a line that leads to a list, and what speaks of this record itself. */
export const isFactual = ({ text, cites, leadsOn }: Paragraph) =>
  !leadsOn && !chartAlone.test(text) && !(cites.length === 1 && cites[0] === ofRecord);

export const isCited = ({ cites }: Paragraph) => cites.some((id) => id !== ofRecord);

// A mistyped citation stays text, and is reported at its own place.
const isMistyped = ({ text }: Paragraph) => /\[\^[^\]\s]+\]/.test(text);

/** Each paragraph, list item and table of a story that states facts and cites no source. */
export const uncitedParagraphs: Rule = ({ filed, paragraphsOf }) =>
  filedIn(filed, 'stories').flatMap((story) =>
    paragraphsOf(story.record.body)
      .filter((p) => isFactual(p) && !isCited(p) && !isMistyped(p))
      .map(({ line }) =>
        story.atLine(
          line,
          1,
          'Cites no source. Expected `[^source-id]` at its end, or `[^record]` if it speaks only of this record itself',
        ),
      ),
  );
