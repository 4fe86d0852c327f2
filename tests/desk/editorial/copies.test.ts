import { describe, expect, test } from 'vitest';
import { copiedHeadlines } from '#lib/desk/editorial/headlines.ts';
import { repeatedText } from '#lib/desk/editorial/repetition.ts';
import { anOrganisation, aSource, aStory, aTerm, aVisit, bodyLine, found, proofs } from '../content.ts';

const eight = 'one two three four five six seven eight';
const seven = 'one two three four five six seven';
const at = `stories/a.md:${bodyLine}`;

describe('a source’s headline', () => {
  const beside = (headline: string, text: string) =>
    proofs({
      'sources/2020/a.md': aSource({ headline }),
      'stories/a.md': aStory({ body: `${text}[^a]` }),
    });

  test.each([
    ['eight words of it', `Today ${eight}`, `It was ${eight}.`, [at]],
    ['seven words of it', `Today ${seven}`, `It was ${seven}.`, []],
    ['the same words in another order', eight, 'eight seven six five four three two one', []],
    [
      'other case, quotes, dashes and stops',
      `“One two” three–four: ${eight}`,
      'ONE, two three-four; one two three four',
      [at],
    ],
    ['the same words around a figure by name', eight, 'one two three four {{five}} five six seven eight', []],
    [
      'the same words across the cells of a table',
      eight,
      `| a |\n| - |\n| one two three four |\n| five six seven eight |`,
      [],
    ],
  ])('is copied or not: %s', (_, headline, text, expected) => {
    expect(found(copiedHeadlines, beside(headline, text))).toEqual(expected);
  });

  test('is found once however long the copy, with all its words', () => {
    const [issue, ...more] = copiedHeadlines(beside(`${eight} nine ten`, `Then ${eight} nine ten.`));
    expect(more).toEqual([]);
    expect(issue?.message).toContain(`“${eight} nine ten”`);
    expect(issue?.column).toBe(6);
  });

  test('is found in a record, at its field', () => {
    const files = {
      'sources/2020/a.md': aSource({ headline: eight }),
      'glossary/a.md': aTerm({ what: `It is ${eight}.`, sources: ['a'] }),
    };
    const [issue] = copiedHeadlines(proofs(files));
    expect(issue).toMatchObject({ field: 'what', line: 4 });
  });

  test('is found in another source’s subject, which is in the site’s own words', () => {
    const files = {
      'sources/2020/a.md': aSource({ headline: eight }),
      'sources/2020/b.md': aSource({ headline: undefined, subject: eight }),
    };
    expect(found(copiedHeadlines, proofs(files))).toEqual(['sources/2020/b.md:8']);
  });

  test('may share an official name of three words or more, and only the words around it count', () => {
    const name = 'Great Commission on the Making of Very Many Things';
    const names = { 'organisations/a.md': anOrganisation({ name }) };
    const copied = (headline: string, text: string) =>
      copiedHeadlines(
        proofs({
          ...names,
          'sources/2020/a.md': aSource({ headline }),
          'stories/a.md': aStory({ body: `${text}[^a]` }),
        }),
      ).length;
    expect(copied(`The ${name} meets`, `The ${name} meets again.`)).toBe(0);
    expect(
      copied(`One two three four ${name} five six seven`, `One two three four ${name} five six seven`),
    ).toBe(0);
    expect(copied(`One two three four ${name} five six seven eight`, eight)).toBe(1);
  });

  test.each([
    ['Test Place', 'may share a place of two words like any other two', [at]],
    ['Test Minister', 'may share the name of a person, whom nobody can call otherwise', []],
  ])('%s: %s', (name, _, expected) => {
    const headline = `${name} three four five six seven eight`;
    const files = { 'stories/a.md': aStory({ body: `${headline}.[^a]` }) };
    const all = proofs({ ...files, 'sources/2020/a.md': aSource({ headline }) });
    expect(found(copiedHeadlines, all)).toEqual(expected);
  });
});

describe('eight words of a story or a summary', () => {
  const story = { 'stories/a.md': aStory({ body: `So ${eight}.[^test-source]` }) };

  test.each([
    ['another story', { 'stories/b.md': aStory({ standfirst: eight }) }, [`warning ${at}`]],
    ['a summary', { 'visits/a.md': aVisit({ summary: eight }) }, [`warning ${at}`]],
    ['a field of a record', { 'glossary/a.md': aTerm({ what: eight }) }, [`warning ${at}`]],
    [
      'the same story',
      { 'stories/a.md': aStory({ body: `${eight}[^test-source]\n\n${eight}[^test-source]` }) },
      [],
    ],
  ])('stand in %s: the pair is named once', (_, files, expected) => {
    expect(found(repeatedText, proofs({ ...story, ...files }))).toEqual(expected);
  });

  test('are named with the file and the line where they stand too', () => {
    const [issue] = repeatedText(proofs({ ...story, 'glossary/a.md': aTerm({ what: eight }) }));
    expect(issue?.message).toMatch(/glossary\/a\.md:4 too/);
  });

  test('may stand twice in one record', () => {
    const outcomes = [{ what: eight, sources: ['test-source'] }];
    expect(found(repeatedText, proofs({ 'visits/a.md': aVisit({ summary: eight, outcomes }) }))).toEqual([]);
  });

  test('may stand in two records that are no summaries: one fact in two histories', () => {
    const other = aTerm({ term: 'Another', what: eight });
    const files = { 'glossary/a.md': aTerm({ what: eight }), 'glossary/b.md': other };
    expect(found(repeatedText, proofs(files))).toEqual([]);
  });
});
