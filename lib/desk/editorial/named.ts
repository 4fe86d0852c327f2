import { type Issue, nearest } from '#lib/content/issues.ts';
import { chartInText, malformed, namesIn } from '#lib/markdown/figures.ts';
import { filedIn, type Proofs, type Rule } from './proofs.ts';

/** Each number or chart that a body names and the record does not have, or that is named where none is written in. */
export const unknownFigures: Rule = (proofs) => [
  ...filedIn(proofs.filed, 'stories', 'pages').flatMap(({ atLine, record }) =>
    record.body.figures.flatMap(({ name, line, column }) =>
      unknown(name, proofs, (message) => atLine(line, column, message)),
    ),
  ),
  ...filedIn(proofs.filed, 'visits').flatMap(({ atLine, record }) =>
    record.body.figures.map(({ line, column }) => atLine(line, column, shownAsItStands)),
  ),
  ...inFields(proofs),
];

const shownAsItStands =
  'Expected no named number or chart here: it is written into the text of stories and pages, and into a story’s standfirst and key points. Type the number';

function unknown(name: string, { named }: Proofs, issue: (message: string) => Issue): Issue[] {
  if (named.includes(name)) return [];
  const near = nearest(name, named);
  return [{ ...issue(`The record has no number or chart \`${name}\``), ...(near ? { nearest: near } : {}) }];
}

// The build writes numbers into these, and into bodies.
const written = /^(standfirst|key_points\[\d+\])$/;

/** The same in the fields of every file; most are shown as they stand. */
function inFields(proofs: Proofs): Issue[] {
  return proofs.prose().passages.flatMap(({ filed, field, text, issueAt }) =>
    field === undefined
      ? []
      : namesIn(text).flatMap(({ text: braced, name }) => {
          const at = (message: string) => issueAt(braced, message);
          if (filed.record.collection !== 'stories' || !written.test(field)) return [at(shownAsItStands)];
          if (!name) return [at(malformed)];
          return name.startsWith('chart:') ? [at(chartInText)] : unknown(name, proofs, at);
        }),
  );
}
