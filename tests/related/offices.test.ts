import { expect, test } from 'vitest';
import { lastOffice, officeOn } from '#lib/related/offices.ts';

const aRole = (title: string, from: string, to: string) => ({ title, from, to, sources: [] });
const shoigu = {
  roles: [
    aRole('Defence Minister of Russia', '2012-11-06', '2024-05-12'),
    aRole('Secretary of the Security Council', '2024-05-12', 'present'),
    aRole('Minister of Emergencies', 'unstated', '2012-05'),
  ],
};

test.each([
  ['2019-11-06', 'Defence Minister of Russia'],
  ['2024-09', 'Secretary of the Security Council'],
  ['2024-05-12', 'Secretary of the Security Council'],
  ['2010-01-01', undefined],
])('on %s the office held is %s', (day, title) => expect(officeOn(shoigu, day)?.title).toBe(title));

test('an office without a first day is never said to be held on a day', () => {
  expect(officeOn({ roles: [aRole('Ambassador', 'unstated', 'present')] }, '2020')).toBeUndefined();
});

test('the last office is the one taken up last, or the only one', () => {
  expect(lastOffice(shoigu)?.title).toBe('Secretary of the Security Council');
  expect(lastOffice({ roles: [aRole('Ambassador', 'unstated', 'unstated')] })?.title).toBe('Ambassador');
  expect(lastOffice({ roles: [] })).toBeUndefined();
});

test('of offices whose first day is the same or unknown, the one listed last was held last', () => {
  const roles = [
    aRole('Deputy Prime Minister', 'unstated', '2018'),
    aRole('Head of Roscosmos', 'unstated', '2022'),
  ];
  expect(lastOffice({ roles })?.title).toBe('Head of Roscosmos');
  const both = roles.map((role) => ({ ...role, from: '2011' }));
  expect(officeOn({ roles: both }, '2015')?.title).toBe('Head of Roscosmos');
});
