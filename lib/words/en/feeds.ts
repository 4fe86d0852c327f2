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
  humans: {
    team: 'Team',
    made: 'Site',
    corrections: 'Corrections',
    checked: 'Record checked through',
    licence: 'Text and data',
    data: 'The record as data',
    standards: 'Standards',
    parts: 'Made with',
  },
} as const;
