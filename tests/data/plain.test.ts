import { expect, test } from 'vitest';
import type { Person, Place, Visit } from '#lib/content/records.ts';
import { inOrder } from '#lib/data/order.ts';
import { plainRecord } from '#lib/data/plain.ts';
import type { FigureBook } from '#lib/figures/book.ts';

const body = { words: 0 };
const aPlace = (id: string) =>
  ({ id, collection: 'places', body, markdown: '', name: id }) as unknown as Place;
const aPerson = (id: string) => ({ id, collection: 'people', body, markdown: '' }) as unknown as Person;
const aVisit = (fields: object) =>
  ({ id: 'v', collection: 'visits', body, markdown: '', ...fields }) as unknown as Visit;

const book: FigureBook = { numbers: new Map(), charts: new Map() };
const schema = { properties: { id: {}, places: {}, events: {}, end: {}, body: {} } };

test('a linked record becomes its id, however deep it lies', () => {
  const visit = aVisit({
    places: [aPlace('moscow')],
    events: [{ place: aPlace('agra'), people: [aPerson('rao')] }],
  });
  expect(plainRecord(visit, schema, book)).toEqual({
    id: 'v',
    places: ['moscow'],
    events: [{ place: 'agra', people: ['rao'] }],
  });
});

test('what the edition knows of a record beyond its schema stays out', () => {
  const visit = aVisit({ stories: [{ id: 's' }], moved: [], places: [] });
  expect(Object.keys(plainRecord(visit, schema, book))).toEqual(['id', 'places']);
});

test('a body is published as it was written, and none is left out', () => {
  expect(plainRecord(aVisit({ markdown: 'So it *was*.' }), schema, book).body).toBe('So it *was*.');
  expect(plainRecord(aVisit({ markdown: 'Written in 2026.[^record]' }), schema, book).body).toBe(
    'Written in 2026.',
  );
  expect(Object.keys(plainRecord(aVisit({}), schema, book))).not.toContain('body');
});

test('a number that a story names is published as it reads', () => {
  const visits = { value: 2, text: '2 visits', number: '2', href: '/' };
  const counted = { ...book, numbers: new Map([['visits', visits]]) };
  const story = { collection: 'stories', standfirst: 'Of {{visits}}.', key_points: ['{{visits|number}}.'] };
  const fields = { properties: { standfirst: {}, key_points: {}, body: {} } };
  expect(plainRecord(aVisit({ ...story, markdown: 'In {{visits}}.' }), fields, counted)).toEqual({
    id: 'v',
    standfirst: 'Of 2 visits.',
    key_points: ['2.'],
    body: 'In 2 visits.',
  });
});

test('records stand in the order of their ids, whatever the edition’s order', () => {
  const records = ['b', 'a-2', 'a'].map((id) => ({ id }));
  expect(inOrder(records).map(({ id }) => id)).toEqual(['a', 'a-2', 'b']);
});

test('a commitment says where it stands', () => {
  const commitment = {
    id: 'c',
    collection: 'commitments',
    body,
    markdown: '',
    history: [
      { date: '2019', status: 'agreed' },
      { date: '2021-12-06', status: 'signed' },
    ],
  };
  const { standing } = plainRecord(commitment as never, { properties: { standing: {} } }, book);
  expect(standing).toEqual({ status: 'signed', date: '2021-12-06' });
});
