import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readEdition } from '#lib/content/edition.ts';

const visit = 'visits/test-visit.md';
const minister = 'people/test-minister.md';
const source = 'sources/2020/test-source.md';

/** What an editor is told, as `line field: message`, where this stands in the file in the place of that. */
function told(file: string, that: string, or: string): string[] {
  const root = mkdtempSync(join(tmpdir(), 'messages-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(resolve('tests/fixtures/good'), root, { recursive: true });
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).toContain(that);
  writeFileSync(join(root, file), text.replace(that, or));
  const { issues } = readEdition(root, new Date('2026-11-24T16:00:00Z'));
  return issues.map(({ line, field, message }) => `${line} ${field ? `${field}: ` : ''}${message}`);
}

describe('a date that cannot be read', () => {
  const start = 'start: 2020-01-14';
  const forms = 'Expected YYYY, YYYY-MM, YYYY-Q1 to YYYY-Q4 or YYYY-MM-DD';
  test.each([
    ['of a day that no calendar has', '2021-02-30', '`2021-02` has 28 days'],
    ['of a leap day in a common year', '2019-02-29', '`2019-02` has 28 days'],
    ['of day 31 in a month of 30', '2019-11-31', '`2019-11` has 30 days'],
    ['of a month that no year has', '2021-13-01', 'a year has 12 months'],
    ['of a century before the record', '1899-12-31', 'the record has the years 1900 to 2099'],
    ['of a century after it', '2100-01-14', 'the record has the years 1900 to 2099'],
    ['without its noughts', '2020-1-4', forms],
    ['with the day first', '14-01-2020', forms],
    ['with a time', '2020-01-14T10:00:00Z', forms],
  ])('%s says why', (_, date, why) => {
    const [message, ...others] = told(visit, start, `start: ${date}`);
    expect(others).toEqual([]);
    expect(message).toMatch(/^5 start: Expected /);
    expect(message).toContain(why);
    expect(message).toContain(`; found \`${date}\``);
  });
});

test('a field of two kinds says once what is expected, and once what was found', () => {
  expect(told(minister, 'to: present', 'to: now')).toEqual([
    '9 roles[0].to: Expected YYYY, YYYY-MM, YYYY-Q1 to YYYY-Q4 or YYYY-MM-DD, or one of `present`, `unstated`; found `now`',
  ]);
  expect(told(minister, '    from: 2019\n', '')).toEqual([
    '7 roles[0].from: Expected text (in quotes, if it looks like a number), or `unstated`; the field is missing',
  ]);
});

test.each([
  ['of no country', 'XQ'],
  ['of a country under another code', 'UK'],
  ['of a country that is no more', 'SU'],
  ['of an unknown country', 'ZZ'],
  ['of several countries', 'EU'],
  ['in small letters', 'in'],
  ['by name', 'India'],
])('a country code %s, %s, is refused', (_, code) => {
  expect(told(minister, 'country: IN', `country: ${code}`)).toEqual([
    `5 country: Expected the ISO code of a country, such as IN or RU; found \`${code}\``,
  ]);
});

test.each([
  ['of no language', 'qq'],
  ['of a country', 'cn'],
  ['of a language under another code', 'eng'],
  ['of a language under an old code', 'iw'],
  ['in capitals', 'EN'],
])('a language code %s, %s, is refused', (_, code) => {
  expect(told(source, 'language: en', `language: ${code}`)).toEqual([
    `7 language: Expected a language code such as en, hi or ru; found \`${code}\``,
  ]);
});

test.each([
  ['another year', '2019-12-31', '2019'],
  ['no date', 'unstated', 'undated'],
])('a source of %s in the folder of a year is shown where it belongs', (_, date, folder) => {
  expect(told(source, 'date: 2020-01-15', `date: ${date}`)).toEqual([
    `4 date: Expected the file in sources/${folder}/, by its date; found it in sources/2020/. Move it, or mend the date`,
  ]);
});

test.each([
  [
    'an event',
    'expected:\n',
    '  - {date: 2020-01-14, place: test-place, what: They came., people: [], confidence: confirmed, sources: [test-source]}\nexpected:\n',
    '25 events[1].date: Expected a date on or after 2020-01-15, the event before; found `2020-01-14`',
  ],
  [
    'a step',
    'outcomes:\n',
    '      - {date: 2020-01, what: It was said., sources: [test-source]}\noutcomes:\n',
    '36 expected[0].steps[1].date: Expected a date on or after 2020-01-15, the step before; found `2020-01`',
  ],
])('%s before the one above it is refused: pages show them in this order', (_, that, or, message) => {
  expect(told(visit, that, or)).toEqual([message]);
});

test.each([
  ['a space', '--- '],
  ['a fourth hyphen', '----'],
])('a fence with %s behind it ends no front matter, and no text is lost to a rule below it', (_, fence) => {
  expect(told(minister, '\n---\n', `\n${fence}\nA text.\n\n---\n\nMore of it.\n`)).toEqual([
    '11 Expected --- and nothing more where the front matter ends; found more on that line',
  ]);
});

describe('YAML that cannot be read says what would do', () => {
  test.each([
    [
      'a field twice',
      visit,
      'kind: ministerial',
      'kind: ministerial\nkind: summit',
      4,
      /Keep one of the two/,
    ],
    ['no space after the colon', minister, 'country: IN', 'country:IN', 5, /a colon and a space/],
    ['a no-break space after it', minister, '- title: M', '- title:\u00a0M', 7, /a colon and a space/],
    ['a colon in a text', minister, 'title: Minister of', 'title: Minister: of', 7, /in quotes/],
    ['a text that begins with @', minister, 'title: Minister', 'title: "@" Minister', 7, /in quotes/],
    ['a mark that YAML keeps', minister, 'title: Minister', 'title: `Minister', 7, /in quotes/],
    ['a list without its end', minister, 'sources: [test-source]', 'sources: [test-source', 10, /with \]/],
    ['a field a space too far left', minister, '    from', '   from', 8, /as far .* as the fields/],
    ['a field a space too far right', source, '\nkind', '\n kind', 5, /as far .* as the fields/],
    ['a quote without its end', minister, 'name: Test Minister', 'name: "Test Minister', 10, /here or above/],
  ])('%s', (_, file, that, or, line, mend) => {
    const messages = told(file, that, or);
    expect(messages[0]).toMatch(new RegExp(`^${line} Is not valid YAML: `));
    expect(messages[0]).toMatch(mend);
  });

  test('a tab is named alone: what follows from it is no fault of its own', () => {
    const messages = told(visit, '  - date: 2020-01-15\n    place', '  - date: 2020-01-15\n\tplace');
    expect(messages).toEqual([expect.stringMatching(/^20 Is not valid YAML: .*spaces/)]);
  });
});
