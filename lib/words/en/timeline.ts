export const timeline = {
  kicker: 'The visit timeline',
  title: (since: string) => `Who went where, since ${since}`,
  standfirst: (total: string) =>
    `${total} visits, meetings and exercises. On the left those held in India, on the right those in Russia, in between those in third countries.`,
  narrowed: 'Visits',
  with: 'with',
  shown: (n: string, of: string) => `${n} of ${of} visits`,
  all: 'All',
  whole: 'The whole timeline',
  narrow: { kind: 'Kind', in: 'Held', years: 'Period', person: 'By person' },
  personNote: 'Everyone who took part in a visit, by how many.',
  histogram: 'Visits by year',
  bar: (year: string, india: string, russia: string, third: string) =>
    `${year}: ${india} in India, ${russia} in Russia, ${third} in third countries`,
  moved: 'Moved on this visit:',
  none: 'No visit is on record yet.',
  strip: {
    title: 'The last twelve months, and what is announced',
    vague: 'Announced, with no day known:',
    latest: 'Latest visits',
    drawing: 'The visits of the list below on a line of months',
  },
} as const;
