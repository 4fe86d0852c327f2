import { describe, expect, test } from 'vitest';
import { acronymsIn, unexplainedAcronyms } from '#lib/desk/editorial/acronyms.ts';
import { anOrganisation, aSource, aStory, aTerm, bodyLine, found, proofs } from '../content.ts';

test.each([
  ['RELOS was signed', ['RELOS']],
  ['the IRIGC-M&MTC met', ['IRIGC-M&MTC']],
  ['three MoUs and an MoU', ['MoU', 'MoU']],
  ['BEML’s order', ['BEML']],
  ['INDRA-2019', ['INDRA']],
  ['PTI/ANI', ['PTI', 'ANI']],
  ['a HAL-built jet', ['HAL']],
  ['S-400, T-90, AK-203, MiG-29K/KUB, Su-30MKI, 5G', []],
  ['the XIX session, part IV', []],
  ['the UN and the US', []],
  ['DefExpo, BrahMos, Make in India, A. K. Antony', []],
])('the acronyms of “%s” are %j', (text, expected) => {
  expect(acronymsIn(text).map(({ acronym }) => acronym)).toEqual(expected);
});

describe('an acronym of a story', () => {
  const body = 'Then XYZ met. XYZ left.[^test-source]';
  const story = { 'stories/a.md': aStory({ body }) };

  test('that nothing explains draws one warning, at its first use', () => {
    expect(found(unexplainedAcronyms, proofs(story))).toEqual([`warning stories/a.md:${bodyLine}`]);
    expect(unexplainedAcronyms(proofs(story))[0]?.column).toBe(6);
  });

  test.each([
    ['a term', { 'glossary/a.md': aTerm({ term: 'XYZ' }) }],
    ['a term with it in brackets', { 'glossary/a.md': aTerm({ term: 'Xylophone zone (XYZ)' }) }],
    ['a term’s alias', { 'glossary/a.md': aTerm({ aliases: ['XYZ'] }) }],
    ['an organisation’s short name', { 'organisations/a.md': anOrganisation({ short: 'XYZ' }) }],
    ['a publisher’s name', { 'sources/2020/a.md': aSource({ publisher: 'XYZ' }) }],
  ])('is explained by %s', (_, files) => {
    expect(found(unexplainedAcronyms, proofs({ ...story, ...files }))).toEqual([]);
  });

  test.each([
    ['is spelt out at its first use', 'The Xylophone Zone (XYZ) met. XYZ left.', []],
    [
      'is spelt out too late',
      'XYZ met. The Xylophone Zone (XYZ) left.',
      [`warning stories/a.md:${bodyLine}`],
    ],
  ])('%s', (_, text, expected) => {
    const files = { 'stories/a.md': aStory({ body: `${text}[^test-source]` }) };
    expect(found(unexplainedAcronyms, proofs(files))).toEqual(expected);
  });

  test('is used in the headline before the text spells it out', () => {
    const text = 'The Xylophone Zone (XYZ) met.[^test-source]';
    const files = { 'stories/a.md': aStory({ headline: 'XYZ meets', body: text }) };
    expect(found(unexplainedAcronyms, proofs(files))).toEqual(['warning stories/a.md:2']);
  });
});
