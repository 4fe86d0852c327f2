export const feeds = {
  follow: 'Follow the record',
  followTopic: 'Follow this topic',
  forms: { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' },
  calendar: 'Calendar of visits',
  of: (title: string, site: string) => `${title} – ${site}`,
  /** What a feed is called among the addresses of a page. */
  named: (title: string, form: string) => `${title} (${form})`,
  chart: 'Chart:',
  calendarWhat: (shown: string, left: string) =>
    `${shown} whose first and last day are known; ${left} known only by month, quarter or year left out.`,
  calendarVisits: { one: 'visit', other: 'visits' },
} as const;
