import { isCited } from './citations.ts';
import { filedIn, type Rule } from './proofs.ts';

/** Each part of a page such as the method that cites a source: it has no list of sources to which the mark could lead. */
export const citedOnPages: Rule = ({ filed }) =>
  filedIn(filed, 'pages').flatMap((page) =>
    page.record.body.paragraphs
      .filter(isCited)
      .map(({ line }) =>
        page.atLine(
          line,
          1,
          'Expected no source here: the page lists none. Link to what it speaks of, or leave the mark out',
        ),
      ),
  );
