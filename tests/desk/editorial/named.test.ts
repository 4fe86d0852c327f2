import { expect, test } from 'vitest';
import { unknownFigures } from '#lib/desk/editorial/named.ts';
import { aStory, aTerm, aVisit, found, proofs } from '../content.ts';

const named = ['visits', 'chart:visits-by-year'];
const story = (body: string, fields: object = {}) => ({ 'stories/a.md': aStory({ body, ...fields }) });

test('a number or chart that the record does not have is refused, and the nearest offered', () => {
  const before = proofs(story('{{vists}}.[^test-source]\n\n{{chart:x}}'), [], named);
  expect(found(unknownFigures, before)).toEqual(['stories/a.md:25', 'stories/a.md:27']);
  expect(unknownFigures(before)[0]).toMatchObject({ column: 1, nearest: 'visits' });
});

test('a number that the record has is let through, in a body, a standfirst and a key point', () => {
  const fields = {
    standfirst: '{{visits}} in all.',
    key_points: ['{{visits|number}} visits.', 'They left.'],
  };
  expect(found(unknownFigures, proofs(story('{{visits}}[^test-source]', fields), [], named))).toEqual([]);
});

test.each([
  ['an unknown number', 'A story of {{vists}}.', 12],
  ['braces that name none', 'A story of {{Visits!}}.', 12],
  ['a chart', 'See {{chart:visits-by-year}}.', 5],
])('in a standfirst %s is refused at its column', (_, standfirst, column) => {
  const [issue] = unknownFigures(proofs(story('They met.[^test-source]', { standfirst }), [], named));
  expect(issue?.field).toBe('standfirst');
  expect(issue?.column).toBe('standfirst: '.length + column);
});

test.each([
  ['a headline', story('They met.[^test-source]', { headline: '{{visits}} later' })],
  ['the glossary', { 'glossary/a.md': aTerm({ what: 'One of {{visits}}.' }) }],
])('%s is shown as it stands and may name no number', (_, files) => {
  expect(unknownFigures(proofs(files, [], named))).toHaveLength(1);
});

test.each([
  ['a number', '{{visits}}'],
  ['a chart', '{{chart:visits-by-year}}'],
])('the text of a visit is shown as it stands and may not name %s', (_, name) => {
  const before = proofs({ 'visits/a.md': aVisit({ body: `\nThey met.\n\n${name}` }) }, [], named);
  expect(found(unknownFigures, before)).toEqual(['visits/a.md:22']);
});
