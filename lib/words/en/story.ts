export const story = {
  /** On a share card, where the day stands alone. */
  written: 'Written',
  published: 'Published',
  updated: 'Updated',
  covers: 'Covers',
  corrected: { one: 'correction', other: 'corrections' },
  minutes: { one: 'minute to read', other: 'minutes to read' },
  ofVisit: (when: string) => `The visit of ${when}`,
  keyPoints: 'In short',
  visit: 'The visit, day by day',
  twoVisits: 'The visits, day by day',
  visits: 'The visits of this story',
  theVisit: { one: 'The visit', other: 'The visits' },
  moved: 'This story has a new address',
  whole: 'The whole visit',
  since: 'What happened since',
  sinceNote: (day: string) =>
    `From the tracker, dated after ${day}, the end of what this story covers: each entry that changed where a promise stands, and the newest.`,
  others: { one: 'more entry in its history', other: 'more entries in its history' },
  became: 'Where its promises stand',
  becameNote: 'The newest entry of each in the tracker.',
  disagreements: 'Where its sources disagree',
  disagreementsNote:
    'Questions on which this story cites both sides or more. The pages of its visits and promises have the rest.',
  corrections: 'Corrections',
  related: 'Stories nearest to this one',
  relatedNote:
    'Found by the visits, promises and people that they share; a link that few stories share counts for more.',
  shared: 'Both about',
  about: 'In this story',
  topics: 'Topics',
  people: 'People',
  organisations: 'Organisations',
  places: 'Places',
  sources: 'Sources',
  backTo: (n: string) => `Source ${n}: back to the text`,
} as const;

export const cite = {
  title: 'How to cite it',
  plain: (author: string, title: string, paper: string, day: string, url: string) =>
    `${author}, “${title}”, ${paper}, ${day}, ${url}`,
  updated: (day: string, updated: string) => `${day}, updated ${updated}`,
  updatedOn: (day: string) => `Updated ${day}`,
  asOf: (day: string) => `record checked to ${day}`,
  text: 'As a line of text',
  bibtex: 'BibTeX',
  address: 'Its lasting address',
  copy: 'Copy',
  copied: 'Copied.',
  failed: 'Your browser did not let it be copied. Select the text and copy it.',
} as const;
