import { expect, test } from 'vitest';
import { unknownFigures } from '#lib/desk/editorial/named.ts';
import { aStory, found, proofs } from '../content.ts';

const story = (body: string) => ({ 'stories/a.md': aStory({ body }) });

test('a number or chart that the record does not have is refused, and the nearest offered', () => {
  const before = proofs(
    story('{{vists}} and {{chart:x}}[^test-source]'),
    [],
    ['visits', 'chart:visits-by-year'],
  );
  expect(found(unknownFigures, before)).toEqual(['stories/a.md:25', 'stories/a.md:25']);
  expect(unknownFigures(before)[0]?.nearest).toBe('visits');
});

test('a number that the record has is let through', () => {
  expect(found(unknownFigures, proofs(story('{{visits}}[^test-source]'), [], ['visits']))).toEqual([]);
});
