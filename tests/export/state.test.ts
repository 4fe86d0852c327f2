import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { expect, onTestFinished, test } from 'vitest';
import { type BuildState, packed, readState, writeState } from '#lib/export/state.ts';

const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'state-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
};

const page = (id: string) => ({
  read: Uint32Array.of(0, 1),
  bytes: 1_234,
  written: 1_795_875_412_123.5,
  dress: 'a1 /fonts/serif.woff2',
  main: 'm1',
  facts: {
    ids: new Set(['main', id]),
    elements: new Set(['main', 'p']),
    classes: new Set(['prose']),
    characters: new Set(['ü', 'ह']),
    drawn: new Map([
      ['serif', new Set(['ü'])],
      ['sans', new Set<string>()],
    ]),
    addresses: ['/en/', `/en/#${id}`],
    sheets: ['/a.css'],
    modules: [],
  },
});

const write = (file: string, { search, ...state }: BuildState) => writeState(file, packed(state))(search);

/** A state with all that it says of pages, whatever says it. */
const said = ({ pages, ...state }: BuildState) => ({
  ...state,
  pages: Array.from(pages, ([page, { facts, ...known }]) => {
    const { ids, elements, classes, characters, drawn, addresses, sheets, modules } = facts;
    return [page, known, { ids, elements, classes, characters, drawn, addresses, sheets, modules }];
  }),
});

test('The next build reads what the last one left, to the word', () => {
  const file = join(folder(), 'state');
  const state: BuildState = {
    code: 'c',
    nodes: ['visits', 'topics'],
    marks: ['m', '="Путин'],
    keys: new Map([['visits/a', 'k']]),
    frame: 'f',
    cards: { from: 'c', files: 'd' },
    pages: new Map([
      ['/en/a/', page('a')],
      ['/en/b/', page('b')],
    ]),
    files: new Map([
      ['en/feed.xml', { read: Uint32Array.of(1), bytes: 12, written: 34.5, addresses: ['/en/a/'] }],
    ]),
    lists: Uint32Array.of(0),
    search: [{ from: 'f', files: 'g' }],
    styles: new Map([['m', '.a{content:"→"}']]),
  };
  write(file, state);
  const read = readState(file, 'c');
  expect(said(read)).toEqual(said(state));

  // As where the first page is kept, the second made anew, and a third new.
  const pages = new Map(read.pages).set('/en/b/', page('changed')).set('/en/c/', page('c'));
  write(file, { ...read, pages });
  const again = readState(file, 'c');
  expect(said(again)).toEqual(said({ ...state, pages: new Map(pages).set('/en/a/', page('a')) }));
  expect(readFileSync(file, 'latin1'), 'what no page says any more is forgotten').not.toContain('/en/#b');
});

test('Where no build was there is no page to keep', () => {
  expect(readState(join(folder(), 'state'), 'c').pages.size).toBe(0);
});

test('What other code left keeps no page, in whatever form it is', () => {
  const file = join(folder(), 'state');
  writeFileSync(file, serialize({ code: 'b', pages: new Map([['/en/a/', { read: ['visits'] }]]) }));
  expect(readState(file, 'c').pages.size).toBe(0);
});

test.each([
  ['is empty', 0],
  ['was cut short', 0.5],
])('What %s keeps no page, and stops no build', (_, share) => {
  const file = join(folder(), 'state');
  const pages = new Map([['/en/a/', page('a')]]);
  write(file, {
    code: 'c',
    nodes: ['visits', 'topics'],
    marks: ['m', 'n'],
    keys: new Map([['visits/a', 'k']]),
    frame: 'f',
    cards: { from: 'c', files: 'd' },
    pages,
    files: new Map(),
    lists: Uint32Array.of(0),
    search: [],
    styles: new Map(),
  });
  truncateSync(file, Math.floor(statSync(file).size * share));
  expect(readState(file, 'c').pages.size).toBe(0);
});
