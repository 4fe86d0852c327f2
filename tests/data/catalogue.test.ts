import { expect, test } from 'vitest';
import { site } from '#lib/site.ts';
import { paths, read, recordsOf, textOf } from './real.ts';

interface Listed {
  url: string;
  form: string;
  of: string;
  records?: number;
  rows?: number;
  bytes: number;
}
const listed: Listed[] = read('index.json').files;

test('the list of files names every file once, and no other', () => {
  expect(listed.map(({ url }) => url.replace(`${site.url}/data/`, ''))).toEqual(
    paths.filter((path) => path !== 'index.json'),
  );
  expect(new Set(paths).size).toBe(paths.length);
});

test('the size of a file in the list is its size in bytes', () => {
  const wrong = listed.filter(
    ({ url, bytes }) => bytes !== Buffer.byteLength(textOf(url.replace(`${site.url}/data/`, ''))),
  );
  expect(wrong).toEqual([]);
});

test('the number of records in the list is the number in the file', () => {
  const { records } = listed.find(({ of, form }) => of === 'people' && form === 'json') ?? {};
  expect(records).toBe(recordsOf('people').length);
});

test('no file can take the address of a folder', () => {
  expect(paths.filter((path) => !/\.(json|csv)$/.test(path))).toEqual([]);
});
