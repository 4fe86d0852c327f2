import { expect, test } from 'vitest';
import { typedFigures } from '#lib/desk/editorial/figures.ts';
import { aStory, bodyLine, found, proofs } from '../content.ts';

const figures = [
  { name: 'visits', value: 129, units: ['visit', 'visits'] },
  { name: 'wait', value: 2302, units: ['days'] },
];
const at = `warning stories/a.md:${bodyLine}`;

test.each([
  ['in digits', 'It holds 129 visits.', [at]],
  ['with a hyphen', 'A 129-visit record.', [at]],
  ['with a comma for thousands', 'It took 2,302 days.', [at]],
  ['without one', 'It took 2302 days.', [at]],
  ['by its name', 'It holds {{visits}} and no more.', []],
  ['with another unit', 'It took 129 days.', []],
  ['of another value', 'It holds 130 visits, or 1,129 visits, or 0.129 visits.', []],
  ['in a designation', 'A T-129 visits the yard.', []],
  ['with a longer word', 'It had 129 visitors.', []],
  ['without a unit', 'It holds 129.', []],
])('a number that the record knows, typed %s', (_, text, expected) => {
  const body = `${text}[^test-source]`;
  const files = (kind: string) => ({ 'stories/a.md': aStory({ kind, body }) });
  expect(found(typedFigures, proofs(files('analysis'), figures))).toEqual(expected);
  expect(found(typedFigures, proofs(files('explainer'), figures))).toEqual(expected);
  expect(found(typedFigures, proofs(files('report'), figures))).toEqual([]);
});

test('the finding names the figure to write', () => {
  const body = 'Then 129 visits.[^test-source]';
  const [issue] = typedFigures(proofs({ 'stories/a.md': aStory({ kind: 'analysis', body }) }, figures));
  expect(issue?.message).toContain('{{visits}}');
  expect(issue?.column).toBe(6);
});
