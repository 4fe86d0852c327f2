import { expect, test } from 'vitest';
import { editorialFindings } from '#lib/desk/editorial/findings.ts';
import { aSource, aStory, found, proofs } from '../content.ts';

const whole = (before: ReturnType<typeof proofs>) => editorialFindings(before, true);

test('the smallest sound record has no findings', () => {
  expect(found(whole, proofs({}))).toEqual([]);
});

test('a draft draws warnings where a story would be refused', () => {
  const body = 'They met.';
  const files = (status: string) => ({ 'stories/a.md': aStory({ status, body }) });
  expect(found(whole, proofs(files('published')))).toEqual(['stories/a.md:25']);
  expect(found(whole, proofs(files('draft')))).toEqual(['warning stories/a.md:25']);
});

test('no source is called uncited while a file that may cite it cannot be read', () => {
  const before = proofs({ 'sources/2020/a.md': aSource({}) });
  expect(found(whole, before)).toEqual(['sources/2020/a.md:1']);
  expect(editorialFindings(before, false)).toEqual([]);
});
