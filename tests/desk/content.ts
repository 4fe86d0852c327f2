import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { stringify } from 'yaml';
import { readEdition } from '#lib/content/edition.ts';
import { formatIssues } from '#lib/content/issues.ts';
import { type KnownFigure, type Proofs, paragraphsOnce, type Rule } from '#lib/desk/editorial/proofs.ts';
import { type Prose, proseOf } from '#lib/desk/editorial/prose.ts';

export const now = new Date('2026-11-24T16:00:00Z');

type Fields = Record<string, unknown>;
const file = (fields: Fields, body = '') =>
  `---\n${stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false })}---\n${body}\n`;

/** A sound brief; only the telling fields are given. Its body begins on line 25. */
export const aStory = ({ body = 'They met.[^test-source]', ...fields }: Fields & { body?: string }) =>
  file(
    {
      headline: 'They met',
      kind: 'brief',
      standfirst: 'A meeting.',
      byline: 'Test Desk',
      status: 'published',
      published: '2020-01-17T09:00:00+05:30',
      covers: { from: '2020', to: '2020' },
      key_points: ['They met.', 'They left.'],
      topics: ['test-topic'],
      visits: ['test-visit'],
      commitments: [],
      people: [],
      places: [],
      organisations: [],
      corrections: [],
      aliases: [],
      ...fields,
    },
    body,
  );
export const bodyLine = 25;

/** Its body begins on line 19. */
export const aVisit = ({ body, ...fields }: Fields & { body?: string }) =>
  file(
    {
      title: 'A visit',
      kind: 'ministerial',
      status: 'completed',
      start: '2020-01-14',
      direction: 'india-to-russia',
      places: [],
      people: [],
      summary: 'A meeting.',
      summary_sources: [],
      delegation: [],
      events: [],
      expected: [],
      outcomes: [],
      readouts: [],
      points: [],
      disagreements: [],
      ...fields,
    },
    body,
  );

export const anEvent = (...sources: string[]) => ({
  date: '2020-01-14',
  place: 'test-place',
  what: 'They met.',
  people: [],
  confidence: 'confirmed',
  sources,
});

export const aCommitment = (fields: Fields) =>
  file({
    title: 'A promise',
    kind: 'agreement',
    parties: [],
    topics: [],
    summary: 'A promise.',
    history: [anEntry('2020', 'agreed')],
    disagreements: [],
    ...fields,
  });

export const anEntry = (date: string, status: string) => ({
  date,
  status,
  what: 'It was said.',
  sources: ['test-source'],
});

export const aSource = (fields: Fields) =>
  file({
    publisher: 'A Paper',
    headline: 'A headline',
    date: '2020',
    url: 'https://example.org/',
    kind: 'newspaper',
    language: 'en',
    country: 'IN',
    ...fields,
  });

/** Its body begins on line 8. */
export const aTerm = ({ body, ...fields }: Fields & { body?: string }) =>
  file({ term: 'A term', aliases: [], what: 'A word.', sources: ['test-source'], ...fields }, body);

export const anOrganisation = (fields: Fields) =>
  file({
    name: 'A body',
    names: {},
    aliases: [],
    country: 'IN',
    what: 'A body.',
    sources: ['test-source'],
    ...fields,
  });

// Files are read again where something is found in them: they stay as long as the tests of a file do.
const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

/** The smallest sound record with these files added, as it lies before the editors. */
export function proofs(
  files: Record<string, string>,
  figures: readonly KnownFigure[] = [],
  named: readonly string[] = [],
): Proofs {
  const root = mkdtempSync(join(tmpdir(), 'proofs-'));
  roots.push(root);
  cpSync('tests/fixtures/good', root, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  const { edition, filed, issues } = readEdition(root, now);
  if (issues.length > 0) throw new Error(formatIssues(issues));
  const read = { edition, filed, figures, named, now, paragraphsOf: paragraphsOnce() };
  let known: Prose | undefined;
  const prose = () => {
    known ??= proseOf(read);
    return known;
  };
  return { ...read, prose };
}

/** What a rule finds: `stories/a.md:25`, or `warning stories/a.md:25`. */
export const found = (rule: Rule, before: Proofs) =>
  rule(before).map(
    ({ file: path, line, warning }) =>
      `${warning ? 'warning ' : ''}${path.replace(/^.*\/proofs-[^/]+\//, '')}:${line}`,
  );
