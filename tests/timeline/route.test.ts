import { expect, test } from 'vitest';
import type { Place, Visit } from '#lib/content/records.ts';
import { routeOf } from '#lib/timeline/route.ts';

const [moscow, kaliningrad, delhi] = ['moscow', 'kaliningrad', 'delhi'].map((id) => ({ id }) as Place) as [
  Place,
  Place,
  Place,
];
type At = [place: Place, date: string, outside?: string];
const aVisit = (days: At[], kind: Visit['kind'] = 'ministerial') =>
  ({
    kind,
    reached: [moscow, kaliningrad],
    events: days.map(([place, date, outside]) => ({ place, date, outside })),
  }) as unknown as Visit;
const idsOf = (visit: Visit) => routeOf(visit).map(({ id }) => id);

test.each<[string, At[], string[]]>([
  [
    'goes where its days went, and back',
    [
      [kaliningrad, '2024-12-09'],
      [moscow, '2024-12-08'],
      [moscow, '2024-12-10'],
    ],
    ['moscow', 'kaliningrad', 'moscow'],
  ],
  [
    'has no order where a day is known for one place only',
    [
      [moscow, '2018-10-01'],
      [kaliningrad, '2018-10'],
    ],
    [],
  ],
  [
    'leaves out what was said of it elsewhere',
    [
      [delhi, '2024-12-07'],
      [moscow, '2024-12-08'],
    ],
    [],
  ],
  [
    'leaves out events outside its days',
    [
      [moscow, '2024-12-08'],
      [kaliningrad, '2024-11-01', 'An earlier trip'],
    ],
    [],
  ],
])('a journey %s', (_, days, route) => expect(idsOf(aVisit(days))).toEqual(route));

test('an exercise in two places is no journey between them', () => {
  const days: At[] = [
    [moscow, '2019-12-10'],
    [kaliningrad, '2019-12-11'],
  ];
  expect(idsOf(aVisit(days, 'exercise'))).toEqual([]);
  expect(idsOf(aVisit(days))).toHaveLength(2);
});
