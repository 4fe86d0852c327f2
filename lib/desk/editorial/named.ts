import { nearest } from '#lib/content/issues.ts';
import { filedIn, type Rule } from './proofs.ts';

/** Each number or chart that a body names and the record does not have. */
export const unknownFigures: Rule = ({ filed, named }) =>
  filedIn(filed, 'stories', 'pages').flatMap(({ atLine, record }) =>
    record.body.figures
      .filter(({ name }) => !named.includes(name))
      .map(({ name, line, column }) => {
        const near = nearest(name, named);
        const message = `The record has no number or chart \`${name}\``;
        return { ...atLine(line, column, message), ...(near ? { nearest: near } : {}) };
      }),
  );
