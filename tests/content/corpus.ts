import { cp, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface ExpectedFault {
  /** Relative to the content folder. */
  file: string;
  line: number;
  says: RegExp;
}

export const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

const topic = (what: string, body = '') => `---\ntitle: Test topic\nwhat: ${what}\n---\n\n${body}\n`;
const withBody = (body: string) => topic('A subject that only the tests have.', body);

interface Generated extends ExpectedFault {
  text: () => string;
}

// Too large or too deep for the repository. A body begins on line 6.
const generated: readonly Generated[] = [
  {
    file: 'topics/five-megabytes.md',
    line: 1,
    says: /kB|MB|large|big/i,
    text: () => withBody('Test words. '.repeat(420_000)),
  },
  {
    file: 'topics/nested-quotes.md',
    line: 6,
    says: /nested|deep/i,
    text: () => withBody(`${'>'.repeat(10_000)} deep`),
  },
  {
    file: 'topics/nested-quotes-spaced.md',
    line: 6,
    says: /nested|deep/i,
    text: () => withBody(`${'> '.repeat(10_000)}deep`),
  },
  {
    file: 'topics/nested-lists.md',
    line: 6,
    says: /nested|deep/i,
    text: () => withBody(`${'- '.repeat(5_000)}deep`),
  },
  {
    file: 'topics/nested-quotes-and-lists.md',
    line: 6,
    says: /nested|deep/i,
    text: () => withBody(`${'>- '.repeat(5_000)}deep`),
  },
  {
    file: 'topics/nested-lists-by-indent.md',
    line: 37,
    says: /nested|deep|indent/i,
    text: () => withBody(Array.from({ length: 500 }, (_, i) => `${'  '.repeat(i)}- deep`).join('\n')),
  },
  {
    file: 'topics/emphasis-storm.md',
    line: 6,
    says: /marks|emphasis|delimiter/i,
    text: () => withBody('*a **a '.repeat(2_000)),
  },
  {
    file: 'topics/bracket-storm.md',
    line: 6,
    says: /marks|brackets|delimiter/i,
    text: () => withBody('['.repeat(20_000)),
  },
  {
    file: 'topics/yaml-flow-nest.md',
    line: 3,
    says: /nested|deep/i,
    text: () => topic('['.repeat(20_000) + ']'.repeat(20_000)),
  },
  {
    file: 'topics/yaml-flow-nest-between-items.md',
    line: 3,
    says: /nested|deep/i,
    text: () => topic('[a, '.repeat(20_000) + ']'.repeat(20_000)),
  },
  {
    file: 'topics/yaml-compact-lists.md',
    line: 4,
    says: /nested|deep/i,
    text: () => topic(`\n  ${'- '.repeat(20_000)}deep`),
  },
];

const page = (standfirst: string, body: string) =>
  `---\ntitle: Test page\nstandfirst: ${standfirst}\n---\n\n${body}\n`;
const aPage = page('A page that only the tests have.', 'A body.\n\nIts end.');

// An editor's program may write these; the reader takes them.
const accepted: readonly { file: string; text: () => string }[] = [
  { file: 'pages/with-bom.md', text: () => `\uFEFF${aPage}` },
  { file: 'pages/with-crlf.md', text: () => aPage.replaceAll('\n', '\r\n') },
  { file: 'pages/with-bom-and-crlf.md', text: () => `\uFEFF${aPage.replaceAll('\n', '\r\n')}` },
  { file: 'pages/with-other-scripts.md', text: () => page('Тест, परीक्षण, “test” – 試', '---\n\nA rule.') },
];

export const expectedAccepted: readonly string[] = accepted.map(({ file }) => file);

const links: readonly (ExpectedFault & { to: string })[] = [
  { file: 'visits/symlink-loop', line: 1, says: /link/i, to: '.' },
  { file: 'visits/dangling-symlink.md', line: 1, says: /link/i, to: 'nowhere.md' },
  { file: 'visits/symlink-to-a-record.md', line: 1, says: /link/i, to: 'test-visit.md' },
];

// The line is where the value stands; a missing field stands at the first field of the map around it.
export const expectedFaults: readonly ExpectedFault[] = [
  { file: 'topics/no-front-matter.md', line: 1, says: /---|front matter/i },
  { file: 'topics/front-matter-never-closed.md', line: 1, says: /---|front matter/i },
  { file: 'topics/empty-front-matter.md', line: 2, says: /front matter/i },
  { file: 'topics/comment-only-front-matter.md', line: 2, says: /front matter/i },
  { file: 'topics/front-matter-is-a-list.md', line: 2, says: /fields|front matter/i },
  { file: 'topics/front-matter-is-a-scalar.md', line: 2, says: /fields|front matter/i },
  { file: 'topics/fence-js.md', line: 1, says: /---|hyphens/i },
  { file: 'topics/fence-space-js.md', line: 1, says: /---|hyphens/i },
  { file: 'topics/fence-json.md', line: 1, says: /---|hyphens/i },
  { file: 'topics/fence-javascript.md', line: 1, says: /---|hyphens/i },
  { file: 'topics/fence-four-hyphens.md', line: 1, says: /---|hyphens/i },
  { file: 'topics/leading-blank-line.md', line: 1, says: /---|first line/i },
  { file: 'topics/leading-space.md', line: 1, says: /---|first line/i },
  { file: 'topics/empty-file.md', line: 1, says: /empty/i },
  { file: 'topics/blank-file.md', line: 1, says: /empty/i },
  { file: 'topics/invalid-utf-8.md', line: 3, says: /UTF-8/i },
  { file: 'topics/latin-1-body.md', line: 6, says: /UTF-8/i },
  { file: 'topics/nul-byte.md', line: 3, says: /control|NUL|0000/i },
  { file: 'topics/escape-sequence.md', line: 6, says: /control|001b/i },
  { file: 'people/tab-indent.md', line: 7, says: /YAML|tab/i },
  { file: 'topics/duplicate-key.md', line: 3, says: /unique|duplicate|twice/i },
  { file: 'topics/unclosed-quote.md', line: 3, says: /YAML|quote/i },
  { file: 'topics/unquoted-colon.md', line: 2, says: /YAML|mapping/i },
  { file: 'topics/yaml-anchor.md', line: 2, says: /anchor|alias/i },
  { file: 'topics/yaml-alias.md', line: 3, says: /alias|anchor/i },
  { file: 'topics/yaml-billion-laughs.md', line: 2, says: /anchor|alias/i },
  { file: 'topics/yaml-js-function.md', line: 3, says: /tag|YAML/i },
  { file: 'topics/yaml-custom-tag.md', line: 3, says: /tag|YAML/i },
  { file: 'topics/yaml-document-end.md', line: 4, says: /YAML|document/i },
  { file: 'topics/yaml-directive.md', line: 3, says: /YAML|field/i },
  { file: 'commitments/misspelt-field.md', line: 18, says: /ocasion/i },
  { file: 'topics/unknown-field.md', line: 3, says: /colour/i },
  { file: 'topics/proto-field.md', line: 3, says: /__proto__|field/i },
  { file: 'topics/constructor-field.md', line: 3, says: /constructor/i },
  { file: 'topics/wrong-type-number.md', line: 2, says: /text|string/i },
  { file: 'visits/wrong-type-list.md', line: 8, says: /list|array/i },
  { file: 'visits/wrong-type-map.md', line: 49, says: /list|array/i },
  { file: 'people/wrong-type-names.md', line: 3, says: /fields|object/i },
  { file: 'topics/null-value.md', line: 3, says: /text|string|nothing/i },
  { file: 'topics/missing-field.md', line: 2, says: /what.*(missing|text|Expected)/i },
  { file: 'visits/missing-nested-field.md', line: 19, says: /place.*(missing|text|Expected)/i },
  { file: 'topics/empty-text.md', line: 3, says: /empty|text/i },
  { file: 'topics/blank-text.md', line: 3, says: /empty|text/i },
  { file: 'visits/unknown-kind.md', line: 3, says: /one of|ministerial/i },
  { file: 'commitments/unknown-status.md', line: 16, says: /one of|signed/i },
  { file: 'organisations/unknown-country.md', line: 6, says: /country|joint/i },
  { file: 'places/latitude-91.md', line: 6, says: /-90|90 /i },
  { file: 'places/longitude-181.md', line: 7, says: /-180|180 /i },
  { file: 'places/latitude-nan.md', line: 6, says: /number|NaN/i },
  { file: 'visits/thirtieth-of-february.md', line: 5, says: /`\d{4}-02` has 2[89] days/ },
  { file: 'visits/month-13.md', line: 5, says: /12 months/ },
  { file: 'visits/leap-day-of-a-common-year.md', line: 5, says: /has 28 days/ },
  { file: 'visits/quarter-5.md', line: 5, says: /YYYY|calendar/i },
  { file: 'visits/day-first.md', line: 5, says: /YYYY|calendar/i },
  { file: 'visits/end-before-start.md', line: 6, says: /start|before|after/i },
  { file: 'visits/event-outside-days.md', line: 19, says: /outside/i },
  { file: 'stories/updated-before-published.md', line: 9, says: /published|after/i },
  { file: 'stories/corrected-after-updated.md', line: 9, says: /correction/i },
  { file: 'stories/instant-without-offset.md', line: 8, says: /offset/i },
  { file: 'stories/instant-on-thirtieth-of-february.md', line: 8, says: /moment|offset/i },
  { file: 'stories/embargo-without-moment.md', line: 7, says: /embargo/i },
  { file: 'stories/embargo-beside-published.md', line: 8, says: /embargo/i },
  { file: 'stories/published-after-its-embargo.md', line: 9, says: /at or before `embargo`/i },
  { file: 'stories/corrected-before-published.md', line: 23, says: /at or after `published`/i },
  { file: 'people/office-ends-before-it-begins.md', line: 9, says: /on or after `from`/i },
  { file: 'stories/covers-backwards.md', line: 12, says: /from|after|before/i },
  { file: 'stories/one-key-point.md', line: 14, says: /key_points|two/i },
  { file: 'commitments/history-out-of-order.md', line: 15, says: /after|order|before/i },
  { file: 'commitments/meets-no-entry.md', line: 18, says: /due|entry/i },
  {
    file: 'commitments/meets-two-promises.md',
    line: 26,
    says: /one thing.*`The signature`, `The delivery`/i,
  },
  { file: 'commitments/meets-a-later-promise.md', line: 10, says: /entry above.*`due`/i },
  { file: 'commitments/meets-itself.md', line: 10, says: /entry above.*`due`/i },
  { file: 'commitments/met-twice.md', line: 23, says: /`The signature`.*2020-11-02/i },
  { file: 'commitments/promised-after-it-was-met.md', line: 24, says: /`The signature`.*2020-11-02/i },
  { file: 'commitments/voided-before-it-was-promised.md', line: 13, says: /on or after 2020-01-15/i },
  { file: 'commitments/visit-and-occasion.md', line: 19, says: /either `visit` or `occasion`/i },
  { file: 'commitments/occasion-by-iso-date.md', line: 18, says: /`2 November 2020` for `2020-11-02`/ },
  { file: 'commitments/occasion-by-iso-month.md', line: 18, says: /`November 2020` for `2020-11`/ },
  { file: 'commitments/single-claim.md', line: 23, says: /two|claims/i },
  { file: 'commitments/empty-history.md', line: 6, says: /one|history|entry/i },
  { file: 'visits/unknown-place.md', line: 20, says: /test-plase/i },
  { file: 'visits/unknown-source.md', line: 11, says: /test-sorce/i },
  { file: 'stories/unknown-topic.md', line: 16, says: /test-topics/i },
  { file: 'commitments/unknown-organisation.md', line: 4, says: /test-organization/i },
  { file: 'visits/reference-is-a-path.md', line: 15, says: /id|small letters/i },
  { file: 'glossary/empty-sources.md', line: 5, says: /source/i },
  { file: 'glossary/word-taken.md', line: 5, says: /aliases\[1\].*`TT`.*glossary\/test-term\.md/ },
  { file: 'places/same-id-twice.md', line: 9, says: /twice/i },
  { file: 'people/same-as-plain-http.md', line: 6, says: /https:\/\// },
  { file: 'people/same-as-empty.md', line: 5, says: /leave `same_as` out/ },
  { file: 'people/same-as-taken.md', line: 7, says: /already named in organisations\/test-organisation\.md/ },
  { file: 'visits/said-by-without-words.md', line: 46, says: /RU|both/i },
  { file: 'stories/alias-taken.md', line: 23, says: /taken by stories\/test-story\.md/ },
  { file: 'stories/alias-is-a-path.md', line: 23, says: /file name|small letters/i },
  { file: 'sources/2020/ftp-address.md', line: 5, says: /http/i },
  { file: 'sources/2020/javascript-address.md', line: 5, says: /http/i },
  { file: 'sources/2020/headline-and-subject.md', line: 4, says: /subject|either/i },
  { file: 'sources/2020/neither-headline-nor-subject.md', line: 2, says: /headline|subject/i },
  { file: 'sources/2020/language-by-name.md', line: 7, says: /language|code/i },
  { file: 'sources/2021/test-source.md', line: 1, says: /test-source.*(taken|twice|already)|already/i },
  { file: 'stories/misspelt-citation.md', line: 26, says: /test-sourse/i },
  { file: 'stories/capital-citation.md', line: 26, says: /test-sourse/i },
  { file: 'stories/own-definition-of-a-source.md', line: 32, says: /test-source.*definition|registry/i },
  { file: 'stories/first-level-heading.md', line: 28, says: /##|heading/i },
  { file: 'pages/about.md', line: 2, says: /checked_through.*day/i },
  { file: 'pages/slip.md', line: 1, says: /title.*missing/i },
  { file: 'pages/accessibility.md', line: 1, says: /title.*missing/i },
  { file: 'stories/uncited-paragraph.md', line: 30, says: /cites no source/i },
  { file: 'stories/uncited-list-item.md', line: 33, says: /cites no source/i },
  { file: 'stories/uncited-table.md', line: 30, says: /cites no source/i },
  { file: 'stories/published-ahead.md', line: 8, says: /published.*(passed|past|embargo)/i },
  { file: 'commitments/entry-ahead.md', line: 15, says: /history\[1\]\.date: .*has come/ },
  { file: 'commitments/one-sided-disagreement.md', line: 26, says: /other sources/i },
  { file: 'topics/with-a-body.md', line: 6, says: /no text below the fields/i },
  { file: 'commitments/slips.md', line: 1, says: /another name.*promised dates/i },
  { file: 'topics/Capital_Letters.md', line: 1, says: /file name|small letters/i },
  { file: 'topics/double--hyphen.md', line: 1, says: /file name|hyphen/i },
  { file: 'topics/with space.md', line: 1, says: /file name|small letters/i },
  { file: 'topics/wrong-extension.txt', line: 1, says: /\.md/i },
  { file: 'topics/wrong-extension.markdown', line: 1, says: /\.md/i },
  { file: 'stray.md', line: 1, says: /folder|collection/i },
  { file: 'visits/2020', line: 1, says: /folder/i },
  { file: 'vists', line: 1, says: /folder|visits/i },
  ...generated,
  ...links,
];

/** What is sound and yet not fit to print: it can be seen only where no file is missing from the record. */
export const expectedFindings: readonly (ExpectedFault & { warning?: true })[] = [
  { file: 'sources/2020/cited-by-nothing.md', line: 1, says: /cited by nothing/i },
  { file: 'stories/copied-headline.md', line: 26, says: /headline.*long-headline/i },
  { file: 'glossary/copied-headline.md', line: 4, says: /headline.*long-headline/i },
  { file: 'stories/uncited-paragraph.md', line: 26, says: /cites no source/i },
  { file: 'stories/draft-uncited.md', line: 26, says: /cites no source/i, warning: true },
  { file: 'stories/repeats-a-summary.md', line: 26, says: /repeated-summary\.md:10/i, warning: true },
  { file: 'stories/unexplained-acronym.md', line: 26, says: /XYZ.*not explained/i, warning: true },
  { file: 'stories/short-report.md', line: 26, says: /2 words/i, warning: true },
  { file: 'commitments/named-too-late.md', line: 12, says: /due\.by.*had passed/i, warning: true },
  { file: 'stories/no-topic.md', line: 16, says: /topics.*topic/i, warning: true },
  { file: 'stories/no-subject.md', line: 17, says: /visit.*commitment/i, warning: true },
];

/** A sound record in a fresh folder, with those of the unfit files added that `keep` keeps. */
export async function buildUnfitCorpus(keep: (file: string) => boolean = () => true): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'unfit-content-'));
  const unfit = join(fixtures, 'unfit');
  await cp(join(fixtures, 'good'), root, { recursive: true });
  await cp(unfit, root, {
    recursive: true,
    filter: (path) => !path.endsWith('.md') || keep(relative(unfit, path)),
  });
  return root;
}

/** A copy of the broken fixtures in a fresh folder, with what cannot be committed added. */
export async function buildBrokenCorpus(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'broken-content-'));
  await cp(join(fixtures, 'broken'), root, { recursive: true });
  for (const { file, text } of [...generated, ...accepted]) await writeFile(join(root, file), text());
  for (const { file, to } of links) await symlink(to, join(root, file));
  return root;
}
