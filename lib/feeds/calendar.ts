import ical, { type ICalCalendar, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Edition, Visit } from '#lib/content/records.ts';
import { type Language, paths, site } from '#lib/site.ts';
import { recordDate } from '#lib/tracker/record-date.ts';
import { count, numeral, type Words, wordsOf } from '#lib/words/words.ts';

/** Readers' calendars know a visit by this for good: it must not change with the address of the site. */
const uidOf = ({ id }: Visit) => `${id}@delhi-moscow-record`;

const isDay = (date: string) => date.length === 10;

/** Whether the first and the last day of a visit are known; only such a visit can stand in a calendar. */
export const hasDays = ({ start, end = start }: Pick<Visit, 'start' | 'end'>): boolean =>
  isDay(start) && isDay(end);

const statuses = {
  planned: ICalEventStatus.TENTATIVE,
  completed: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

/** The visits as a calendar of whole days; how many are left out for want of their days stands in its description. */
export function calendar(edition: Edition, lang: Language): string {
  const words = wordsOf(lang);
  const title = words.feeds.of(words.feeds.calendar, site.name);
  const visits = edition.visits.filter(hasDays);
  const left = edition.visits.length - visits.length;
  const made = ical({
    name: title,
    description: words.feeds.calendarWhat(
      count(visits.length, words.feeds.calendarVisits, words.locale),
      numeral(left, words.locale),
    ),
    prodId: { company: site.name, product: 'visits', language: lang.toUpperCase() },
    url: `${site.url}${paths.calendar(lang)}`,
    source: `${site.url}${paths.calendar(lang)}`,
    ttl: 24 * 60 * 60,
  });
  const stamp = new Date(recordDate(edition));
  for (const visit of visits) addVisit(made, visit, stamp, words, lang);
  return made.toString();
}

function addVisit(made: ICalCalendar, visit: Visit, stamp: Date, words: Words, lang: Language) {
  const { title, start, end = start, summary, status, kind, reached } = visit;
  const url = `${site.url}${paths.visit(lang, visit.id)}`;
  made.createEvent({
    id: uidOf(visit),
    stamp,
    allDay: true,
    start: new Date(start),
    end: dayAfter(end),
    summary: title,
    description: `${summary}\n\n${url}`,
    location: reached.map(({ name }) => name).join(', ') || null,
    categories: [{ name: words.visitKinds[kind] }],
    status: statuses[status],
    // A visit of others takes no time of the reader's.
    transparency: ICalEventTransparency.TRANSPARENT,
    url,
  });
}

/** The end of a whole day is written as the day after it. */
function dayAfter(day: string): Date {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + 1);
  return date;
}
