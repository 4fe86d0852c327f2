import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

type Room = 'app' | 'components' | 'base' | 'content' | 'export' | 'desk' | 'derived' | 'elsewhere';

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

/** The room that a path is in; `base` is what everyone may stand on: dates, site and words. */
function roomOf(path: string): Room {
  if (/^lib\/(dates\.ts|site\.ts|words[/.])/.test(path)) return 'base';
  const [top, second] = path.split('/');
  if (top === 'app' || top === 'components') return top;
  if (top !== 'lib') return 'elsewhere';
  return second === 'content' || second === 'export' || second === 'desk' ? second : 'derived';
}

const isLib = (to: Room) => !['app', 'components', 'elsewhere'].includes(to);

/** What each room may import, packages and Node apart: those are open to all. */
const may: Record<Room, (to: Room, path: string, typeOnly: boolean) => boolean> = {
  base: (to) => to === 'base',
  // The reading room parses bodies once, with the parser of lib/markdown.
  content: (to, path) =>
    to === 'content' ||
    ['lib/dates.ts', 'lib/markdown/body.ts', 'lib/words/formats.ts', 'lib/words/once.ts'].includes(path),
  derived: (to, _path, typeOnly) => to === 'base' || to === 'derived' || (to === 'content' && typeOnly),
  // Its share cards are drawn from the record, and its search finds what is in it; what they say is the concern of others.
  export: (to, path) =>
    to === 'export' ||
    path === 'lib/site.ts' ||
    path === 'lib/words/once.ts' ||
    path === 'lib/words/unbroken.ts' ||
    path === 'lib/content/edition.ts' ||
    path.startsWith('lib/cards/') ||
    path.startsWith('lib/search/'),
  desk: isLib,
  components: (to, path, typeOnly) =>
    to === 'components' || to === 'base' || path.startsWith('lib/markdown/') || (isLib(to) && typeOnly),
  app: (to, path) =>
    to === 'content' ? path === 'lib/content/edition.ts' : to === 'app' || to === 'components' || isLib(to),
  elsewhere: () => false,
};

/** Where an import leads, as a path from the root; a package leads nowhere. */
function targetOf(file: string, from: string): string | undefined {
  if (from.startsWith('#')) return from.slice(1);
  if (from.startsWith('.')) return posix.normalize(posix.join(posix.dirname(file), from));
  if (from.startsWith('/')) return from;
  return undefined;
}

const statement =
  /^[ \t]*(?:import|export)\s+(type\s+)?((?:[\w$*][^'"();]*?|\{[^}]*\})\s*)from\s*['"]([^'"]+)['"]/gm;
const bare = /\bimport\s*\(?\s*['"]([^'"]+)['"]/g;

function importsOf(source: string): Import[] {
  const named = [...source.matchAll(statement)].map(([, type, names = '', from = '']) => {
    const list = names
      .match(/^\{([^}]*)\}\s*$/)?.[1]
      ?.split(',')
      .filter((name) => name.trim() !== '');
    const allTypes = list !== undefined && list.length > 0 && list.every((name) => /^\s*type\s/.test(name));
    return { from, typeOnly: type !== undefined || allTypes };
  });
  return [...named, ...[...source.matchAll(bare)].map(([, from = '']) => ({ from, typeOnly: false }))];
}

function wrongImports(file: string, source: string): string[] {
  return importsOf(source).flatMap(({ from, typeOnly }) => {
    const target = targetOf(file, from);
    if (target === undefined || may[roomOf(file)](roomOf(target), target, typeOnly)) return [];
    return [`${file} may not import ${typeOnly ? 'types' : 'values'} from ${from}`];
  });
}

const banned: [name: string, pattern: RegExp][] = [
  ['the type `any`', /(?::|<|,|\bas|\|)\s*any\s*(?:[,;)\]=>|&[{]|$)/m],
  ['dangerouslySetInnerHTML', /dangerouslySetInnerHTML/],
  ["'use client'", /['"]use client['"]/],
];

const bannedIn = (file: string, source: string) =>
  banned.filter(([, pattern]) => pattern.test(source)).map(([name]) => `${file} has ${name}`);

const files = ['app', 'components', 'lib'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
);
const read = (file: string) => readFileSync(join(root, file), 'utf8');

test('every room imports only what its table allows', () => {
  expect(files.length).toBeGreaterThan(0);
  expect(files.flatMap((file) => wrongImports(file, read(file)))).toEqual([]);
});

test('there is no any, no dangerouslySetInnerHTML and no client component', () => {
  expect(files.flatMap((file) => bannedIn(file, read(file)))).toEqual([]);
});

test.each([
  ['lib/content/link.ts', "import { x } from '#lib/timeline/years.ts';"],
  ['lib/content/link.ts', "import { site } from '#lib/site.ts';"],
  ['lib/dates.ts', "import type { Visit } from './content/records.ts';"],
  ['lib/timeline/years.ts', "import { loadEdition } from '../content/edition.ts';"],
  ['lib/timeline/years.ts', "import { type Visit, visits } from '#lib/content/records.ts';"],
  ['lib/timeline/years.ts', "export * from '#lib/content/records.ts';"],
  ['lib/export/serve.ts', "import { firstDay } from '#lib/dates.ts';"],
  ['lib/desk/check.ts', "import { Prose } from '#components/page/Prose.tsx';"],
  ['components/page/Prose.tsx', "import { groupByYear } from '#lib/timeline/years.ts';"],
  ['components/page/Prose.tsx', "import Page from '../../app/page.tsx';"],
  ['app/page.tsx', "import {\n  type Visit,\n} from '#lib/content/records.ts';"],
  ['app/page.tsx', "import visit from '../content/visits/one.md';"],
  ['app/page.tsx', "const edition = await import('#lib/content/load.ts');"],
])('%s is stopped at: %s', (file, source) => {
  expect(wrongImports(file, source)).toHaveLength(1);
});

test.each([
  ['lib/timeline/years.ts', "import { type Visit } from '#lib/content/records.ts';"],
  ['lib/timeline/years.ts', "import type { Visit } from '#lib/content/records.ts';"],
  ['components/page/Prose.tsx', "import type { Year } from '#lib/timeline/years.ts';"],
  ['components/page/Prose.tsx', "import { toTree } from '#lib/markdown/tree.ts';"],
  ['app/page.tsx', "import './globals.css';\nimport { loadEdition } from '#lib/content/edition.ts';"],
  ['lib/words/en.ts', "import type { Language } from '#lib/site.ts';"],
])('%s is let through with: %s', (file, source) => {
  expect(wrongImports(file, source)).toEqual([]);
});

test.each(['const a: any = 1;', 'f(x as any)', 'Record<string, any>', 'const a: any[] = [];', '<any>x'])(
  '%s is seen',
  (source) => {
    expect(bannedIn('lib/a.ts', source)).toHaveLength(1);
  },
);
