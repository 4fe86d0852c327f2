import { expect, test } from 'vitest';
import { fieldList } from '#lib/data/fieldList.ts';
import { recordSchema } from '#lib/data/recordSchema.ts';
import { schemas } from './real.ts';

const visits = fieldList(recordSchema('visits', schemas));
const people = fieldList(recordSchema('people', schemas));
const places = fieldList(recordSchema('places', schemas));
const stories = fieldList(recordSchema('stories', schemas));

test.each([
  ['title', visits, 'text', undefined, [], false],
  ['start', visits, 'date', undefined, [], false],
  ['end', visits, 'date', undefined, [], true],
  ['places', visits, 'ids', 'places', [], false],
  ['events', visits, 'list', undefined, [], false],
  ['events.place', visits, 'id', 'places', [], false],
  ['expected.reports.first_reported', visits, 'date', undefined, [], false],
  ['readouts.side', visits, 'choice', undefined, ['IN', 'RU'], false],
  ['names', people, 'group', undefined, [], false],
  ['aliases', people, 'texts', undefined, [], false],
  ['roles.to', people, 'date', undefined, ['present', 'unstated'], false],
  ['country', places, 'text', undefined, ['international'], false],
  ['lat', places, 'number', undefined, [], false],
  ['published', stories, 'moment', undefined, [], false],
  ['words', stories, 'number', undefined, [], false],
])('%s is explained by what may stand in it', (name, fields, type, of, choices, optional) => {
  const field = fields.find((each) => each.name === name);
  expect([field?.type, field?.of, field?.choices, field?.optional]).toEqual([type, of, choices, optional]);
});

test('a field stands before the fields within it', () => {
  const names = visits.map(({ name }) => name);
  expect(names.indexOf('events')).toBeLessThan(names.indexOf('events.date'));
  expect(names.indexOf('events.date')).toBeLessThan(names.indexOf('outcomes'));
});
