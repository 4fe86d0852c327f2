import { expect, test } from 'vitest';
import type { Commitment, Person, Story, Term, Visit } from '#lib/content/records.ts';
import { promiseEntry, storyEntry, visitEntry } from '#lib/search/dated.ts';
import { personEntry, termEntry } from '#lib/search/named.ts';

const logistics = { id: 'logistics' };
const doval = { id: 'ajit-doval' };

test('a story is found under every year that it covers', () => {
  const story = {
    id: 'pact',
    headline: 'The pact',
    kind: 'report',
    published: '2026-11-24T15:00:00+05:30',
    covers: { from: '2019-11', to: '2021' },
    topics: [logistics],
    people: [doval],
  } as unknown as Story;
  const { url, line, years, topics, people } = storyEntry(story, 'en');
  expect([url, line]).toEqual(['/en/stories/pact/', 'Report · 24 November 2026']);
  expect([years, topics, people]).toEqual([['2019', '2020', '2021'], ['logistics'], ['ajit-doval']]);
});

test('a visit over New Year is found under both years, and under each topic of its promises once', () => {
  const visit = {
    id: 'v',
    title: 'A visit',
    kind: 'summit',
    lane: 'india',
    start: '2009-12-31',
    end: '2010-01-02',
    commitments: [{ topics: [logistics] }, { topics: [logistics] }],
    people: [],
    events: [{ people: [doval] }, { people: [doval] }],
  } as unknown as Visit;
  const { years, topics, people } = visitEntry(visit, 'en');
  expect([years, topics, people]).toEqual([['2009', '2010'], ['logistics'], ['ajit-doval']]);
});

test('a visit whose last day is not known is told from its first', () => {
  const visit = {
    ...{ id: 'v', title: 'A visit', kind: 'delegation', lane: 'india', start: '2025-11-17', end: '2025-11' },
    ...{ commitments: [], people: [], events: [] },
  } as unknown as Visit;
  expect(visitEntry(visit, 'en').line).toBe('Delegation · In India · From 17 November 2025');
});

test('a promise says how and when it stands, and is found under the years of its history', () => {
  const commitment = {
    id: 'c',
    title: 'A promise',
    kind: 'contract',
    topics: [],
    history: [
      { date: '2018-10-05', status: 'signed' },
      { date: '2021-12', status: 'delivering' },
    ],
  } as unknown as Commitment;
  const { line, years } = promiseEntry(commitment, 'en');
  expect([line, years]).toEqual(['Contract · ◧ delivering · December 2021', ['2018', '2021']]);
});

test('a person is found by the names in Hindi and Russian and by other spellings', () => {
  const person = {
    id: 'sergei-shoigu',
    name: 'Sergei Shoigu',
    names: { hi: 'सर्गेई शोइगु', ru: 'Сергей Шойгу' },
    aliases: ['Sergey Shoigu'],
    country: 'RU',
    roles: [],
  } as unknown as Person;
  const { names, line, people } = personEntry(person, 'en');
  expect(names).toEqual(['सर्गेई शोइगु', 'Сергей Шойгу', 'Sergey Shoigu']);
  expect([line, people]).toEqual(['Russia', ['sergei-shoigu']]);
});

test('a term is found at its place in the glossary, with a text of its own', () => {
  const term = { id: 'relos', term: 'RELOS', aliases: [], what: 'A pact.' } as unknown as Term;
  expect(termEntry(term, 'en')).toMatchObject({ url: '/en/glossary/#relos', text: 'A pact.' });
});
