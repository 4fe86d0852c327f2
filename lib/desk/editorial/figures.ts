import { filedIn, type KnownFigure, type Rule, warn } from './proofs.ts';

// What is small enough to be spelt out is no number that stories are told to name.
const typed = /(?<![\p{L}\p{N}.,-])(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?=[\s-]+(\p{L}.{0,60}))/gu;

/** Each number with its unit that an analysis or an explainer types though the record knows it. */
export const typedFigures: Rule = ({ filed, figures, prose }) => {
  const byValue = Map.groupBy(figures, ({ value }) => value);
  return filedIn(filed, 'stories')
    .filter(({ record }) => record.kind === 'analysis' || record.kind === 'explainer')
    .flatMap(prose().passagesIn)
    .flatMap((passage) =>
      [...passage.text.matchAll(typed)].flatMap(({ 1: number = '', 2: after = '', index }) => {
        const value = Number(number.replaceAll(',', ''));
        const known = byValue.get(value)?.find(({ units }) => units.some((unit) => begins(after, unit)));
        const here = passage.text.slice(index, index + number.length + 4);
        return known ? [warn(passage.issueAt(here, nameIt(number, known)))] : [];
      }),
    );
};

const begins = (text: string, unit: string) =>
  text.toLowerCase().startsWith(unit.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(text.slice(unit.length));

const nameIt = (number: string, { name }: KnownFigure) =>
  `“${number}” is a number that the record knows. Write \`{{${name}}}\`, so that it stays true`;
