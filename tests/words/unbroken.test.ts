import { describe, expect, test } from 'vitest';
import { unbroken, unbrokenHeadline } from '#lib/words/unbroken.ts';

const onOneLine = (text: string) => unbroken(text).filter((_, i) => i % 2 === 1);

describe('on one line stands', () => {
  test.each([
    ['a second S-400 regiment', 'S-400'],
    ['the S-400-based shield', 'S-400'],
    ['“AK-203s”, made at Korwa', 'AK-203s'],
    ['Su-30MKIs over Pune', 'Su-30MKIs'],
    ['a Mi-17V-5.', 'Mi-17V-5'],
    ['the MiG-29K/KUB', 'MiG-29K/KUB'],
    ['3M-54E missiles', '3M-54E'],
    ['Igla-S launchers', 'Igla-S'],
    ['BrahMos-NG', 'BrahMos-NG'],
    ['BrahMos-II', 'BrahMos-II'],
    ['the Sprut-SDM1 tank', 'Sprut-SDM1'],
    ['of IRIGC-MTC', 'IRIGC-MTC'],
    ['вертолёт Ка-226Т', 'Ка-226Т'],
    ['exercise INDRA-2019', 'INDRA-2019'],
    ['5–7 November', '5–7'],
    ['18-19 December', '18-19'],
    ['for 2011–2020', '2011–2020'],
  ])('%s', (text, whole) => expect(onOneLine(text)).toEqual([whole]));
});

test.each([
  'co-production of a short-range weapon',
  'Make-in-India',
  'the Commander-in-Chief',
  'an India-Russia Inter-Governmental Commission',
  'Military-Technical Cooperation',
  'a US-India pact, a non-US bank',
  'mid-2024',
  'a 900-cr deal of 3-month talks',
  'a Su‑30',
  'Almaz-Antey, Take-Off',
  'November – December',
  '/en/stories/ak-203-from-amethi-to-korwa/',
])('“%s” may break at its hyphens', (text) => expect(onOneLine(text)).toEqual([]));

test.each([
  ['The long-term programme', ['long-term']],
  ['A joint-venture, a two-and-a-half', ['joint-venture', 'two-and-a-half']],
  ['An Inter-Governmental Commission', []],
  ['S-400 of a long-range kind', ['S-400', 'long-range']],
  ['Co-counter-revolutionary', []],
])('in the headline “%s” stand on one line: %j', (text, whole) => {
  expect(unbrokenHeadline(text).filter((_, i) => i % 2 === 1)).toEqual(whole);
});

test('in a headline a month stays with its year', () => {
  const text = 'An S-400 set in November~2026, talks in May~2024 and the March of 2019';
  expect(unbrokenHeadline(text.replaceAll('~', ' ')).join('')).toBe(text.replaceAll('~', '\u00a0'));
});

describe('a space does not break', () => {
  test.each([
    ['on 5~November 2019'],
    ['Moscow~· Commission~· Held'],
    ['~· New Delhi'],
    ['15~Sept 2021'],
    ['worth $5.43~billion'],
    ['Rs~39,000~crore'],
    ['USD~500~million'],
    ['5~million roubles', '5~million~roubles'],
    ['48~months, 1,826~days and 7~per cent'],
    ['290~km, 7.62~mm'],
    ['A.~K.~Antony and S.~Jaishankar'],
    ['Dinesh K.~Tripathi'],
    ['А.~К.~Энтони'],
    ['a Project~11356 frigate, INS~Tabar'],
  ])('%s', (text, expected = text) =>
    expect(unbroken(text.replaceAll('~', ' ')).join('')).toBe(expected.replaceAll('~', '\u00a0')),
  );
});

test.each([
  'since 2019 March of that year',
  '12 Deccan helicopters and 5 Marines',
  'a plan of 2017. The ministers',
  'H.E. Mr Putin of the U.S. Navy',
  '48 monthly talks with 14 daylight drills',
  'the Project to build, two billion',
])('“%s” may break at each space', (text) => expect(unbroken(text).join('')).toBe(text));

test('no letter is lost', () => {
  const text = 'S-400 and Igla-S on 5–7 November for $5.43 billion';
  expect(unbroken(text).join('').replaceAll('\u00a0', ' ')).toBe(text);
});
