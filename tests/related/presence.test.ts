import { expect, test } from 'vitest';
import type { Person, Visit, VisitEvent } from '#lib/content/records.ts';
import { presenceOf } from '#lib/related/presence.ts';

const aVisit = (start: string) => ({ id: start, start }) as Visit;
const anEvent = (what: string) => ({ what }) as VisitEvent;

test('a person is on each visit in the office of that day, with the events of that visit alone', () => {
  const [later, earlier] = [aVisit('2024-09-10'), aVisit('2019-11-06')];
  const shoigu = {
    roles: [
      { title: 'Defence Minister', from: '2012-11-06', to: '2024-05-12', sources: [] },
      { title: 'Secretary of the Security Council', from: '2024-05-12', to: 'present', sources: [] },
    ],
    visits: [later, earlier],
    events: [
      { visit: earlier, event: anEvent('They chaired a session') },
      { visit: later, event: anEvent('They met') },
      { visit: earlier, event: anEvent('They signed') },
    ],
  } as Pick<Person, 'roles' | 'visits' | 'events'>;
  expect(
    presenceOf(shoigu).map(({ visit, office, events }) => [
      visit.id,
      office?.title,
      events.map(({ what }) => what),
    ]),
  ).toEqual([
    ['2024-09-10', 'Secretary of the Security Council', ['They met']],
    ['2019-11-06', 'Defence Minister', ['They chaired a session', 'They signed']],
  ]);
});
