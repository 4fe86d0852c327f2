import { describe, expect, test } from 'vitest';
import type { Lane, Visit } from '#lib/content/records.ts';
import { reached, yearsOfEntries } from '#lib/timeline/entries.ts';
import { standings } from '#lib/timeline/rows.ts';
import { sidesOf } from '#lib/timeline/sides.ts';

describe('an entry of the two lanes', () => {
  test.each([
    ['alone where its neighbours are of its lane', 'india india india', 'alone alone alone'],
    ['beside the next one of the other lane, which stands below it', 'india russia', 'beside below'],
    ['between two of the other lane', 'russia india russia', 'beside beside below'],
    [
      'alone after a pair, once its own lane goes on',
      'india russia russia russia',
      'beside below alone alone',
    ],
    ['beside nothing on the spine', 'india third russia', 'alone alone alone'],
  ])('stands %s', (_, lanes, expected) => {
    const visits = lanes.split(' ').map((lane) => ({ lane: lane as Lane }));
    expect(standings(visits).join(' ')).toBe(expected);
  });
});

describe('who met whom', () => {
  const [guest, host, other] = [
    { name: 'Shoigu', country: 'RU' },
    { name: 'Singh', country: 'IN' },
    { name: 'Kurbanov', country: 'UZ' },
  ];
  const sides = (people: unknown[], lane: Lane) =>
    sidesOf({ people, lane } as unknown as Visit).map((side) => side.map(({ name }) => name).join(' + '));

  test.each([
    ['india', 'Shoigu', 'Singh + Kurbanov'],
    ['russia', 'Singh', 'Shoigu + Kurbanov'],
    ['third', 'Singh', 'Shoigu + Kurbanov'],
  ] as const)('names in %s the guests first, then the hosts and all others', (lane, ...expected) => {
    expect(sides([other, host, guest], lane)).toEqual(expected);
  });

  test('is one list where one side is known', () => {
    expect(sides([host], 'india')).toEqual(['Singh']);
    expect(sides([], 'india')).toEqual([]);
  });
});

test('a commitment that moved twice on a visit stands once, with the status it reached last', () => {
  const pact = { id: 'pact' };
  const moved = [
    { commitment: pact, entry: { status: 'negotiating' } },
    { commitment: { id: 'rifles' }, entry: { status: 'agreed' } },
    { commitment: pact, entry: { status: 'signed' } },
  ];
  const each = reached({ moved } as unknown as Visit);
  expect(each.map(({ commitment, entry }) => `${commitment.id} ${entry.status}`)).toEqual([
    'pact signed',
    'rifles agreed',
  ]);
});

test('a year counts its visits by lane', () => {
  const aVisit = (lane: Lane) => ({ start: '2019', lane, people: [], moved: [] }) as unknown as Visit;
  const [year] = yearsOfEntries([aVisit('india'), aVisit('third'), aVisit('india')]);
  expect(year?.counts).toEqual({ india: 2, russia: 0, third: 1 });
});
