import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Edition, Visit } from '#lib/content/records.ts';
import { calendar, hasDays } from '#lib/feeds/calendar.ts';
import { site } from '#lib/site.ts';
import { edition } from './real.ts';

const read = (text: string) => new ICAL.Component(ICAL.parse(text));
const eventsOf = (text: string) =>
  read(text)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

/** A day counted on by hand, not with the code under test. */
const next = (day: string) =>
  new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

describe('the calendar of the record', () => {
  const text = calendar(edition, 'en');
  const events = eventsOf(text);
  const known = edition.visits.filter(hasDays);

  test('is read back as every visit whose days are known, each from its first day to the day after its last', () => {
    expect(
      events.map(({ uid, summary, startDate, endDate }) => [uid, summary, `${startDate}`, `${endDate}`]),
    ).toEqual(
      known.map(({ id, title, start, end = start }) => [
        `${id}@delhi-moscow-record`,
        title,
        start,
        next(end),
      ]),
    );
    expect(events.every(({ startDate, endDate }) => startDate.isDate && endDate.isDate)).toBe(true);
  });

  test('says how many visits it has, and how many it leaves out', () => {
    const left = edition.visits.filter(({ start, end = start }) => start.length < 10 || end.length < 10);
    expect(left.length).toBeGreaterThan(0);
    const said = String(read(text).getFirstPropertyValue('x-wr-caldesc'));
    expect(said).toMatch(new RegExp(`^${known.length} visits .* ${left.length} known only`));
    expect(known.length + left.length).toBe(edition.visits.length);
  });

  test('leads from each visit to its page, and takes no time of the reader', () => {
    for (const { component, uid } of events) {
      expect(component.getFirstPropertyValue('url')).toBe(`${site.url}/en/visits/${uid.split('@')[0]}/`);
      expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    }
  });

  test('is the same whenever it is made: its stamps are the date of the record', () => {
    expect(calendar(edition, 'en')).toBe(text);
    const stamps = new Set(text.match(/DTSTAMP:.*/g));
    const day = edition.pages.find(({ id }) => id === 'about')?.checked_through?.replaceAll('-', '');
    expect([...stamps].map((line) => line.trim())).toEqual([`DTSTAMP:${day}T000000Z`]);
  });

  test('has no line over 75 octets, and ends each with CRLF', () => {
    const lines = text.split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.filter((line) => line.includes('\n'))).toEqual([]);
  });
});

test('a long line in Devanagari and Cyrillic folds by octets and is read back whole', () => {
  const title = 'यात्रा, रक्षा मंत्री; встреча министров обороны в Москве\\и в Дели 🇮🇳🇷🇺 '.repeat(4).trim();
  const visit = { ...edition.visits[0], id: 'a', title, start: '2024-02-28', end: '2024-02-29' } as Visit;
  const text = calendar({ ...edition, visits: [visit] } as Edition, 'en');
  expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(Buffer.from(text, 'utf8').toString('utf8')).not.toContain('\ufffd');
  const [event] = eventsOf(text);
  expect([event?.summary, `${event?.endDate}`]).toEqual([title, '2024-03-01']);
});

test.each([
  ['planned', 'TENTATIVE'],
  ['completed', 'CONFIRMED'],
  ['cancelled', 'CANCELLED'],
])('a visit that is %s is %s', (status, expected) => {
  const visit = { ...edition.visits[0], status, start: '2024-02-28', end: '2024-02-28' } as Visit;
  const [event] = eventsOf(calendar({ ...edition, visits: [visit] } as Edition, 'en'));
  expect(event?.component.getFirstPropertyValue('status')).toBe(expected);
});

test.each([
  ['2019-11-05', undefined, true],
  ['2019-11-05', '2019-11-07', true],
  ['2019-11', undefined, false],
  ['2019-11-05', '2019-11', false],
  ['2019-Q4', '2019-11-05', false],
  ['2019', undefined, false],
])('a visit from %s to %s can stand in a calendar: %s', (start, end, expected) => {
  expect(hasDays(end ? { start, end } : { start })).toBe(expected);
});
