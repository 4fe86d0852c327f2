/** Numbers and names, as a sentence takes them. */
type Said<K extends string> = Readonly<Record<K, string>>;

/** The numbers of the record: their units, what each counts, and what each chart shows. */
export const figures = {
  kicker: 'Figures',
  title: 'The record in numbers',
  standfirst: (day: string) =>
    `Counted from the record as it stood on ${day}. Each chart has its numbers as a table and as a file.`,
  onPage: 'On this page',
  units: {
    visits: { one: 'visit', other: 'visits' },
    summit: { one: 'summit', other: 'summits' },
    ministerial: { one: 'ministers’ visit', other: 'ministers’ visits' },
    commission: { one: 'commission meeting', other: 'commission meetings' },
    dialogue: { one: 'dialogue', other: 'dialogues' },
    delegation: { one: 'delegation', other: 'delegations' },
    multilateral: { one: 'multilateral meeting', other: 'multilateral meetings' },
    exercise: { one: 'exercise', other: 'exercises' },
    'port-call': { one: 'port call', other: 'port calls' },
    events: { one: 'event', other: 'events' },
    percent: { one: 'per cent', other: 'per cent' },
    commitments: { one: 'promise', other: 'promises' },
    entries: { one: 'entry', other: 'entries' },
    promises: { one: 'thing promised for a date', other: 'things promised for a date' },
    days: { one: 'day', other: 'days' },
    times: { one: 'time', other: 'times' },
    people: { one: 'person', other: 'people' },
    places: { one: 'place', other: 'places' },
    organisations: { one: 'organisation', other: 'organisations' },
    sources: { one: 'source', other: 'sources' },
    stories: { one: 'story', other: 'stories' },
    terms: { one: 'term', other: 'terms' },
    /** A year is written without a unit. */
    year: { one: '', other: '' },
  },
  often: { once: 'once', twice: 'twice' },
  inLane: { india: 'in India', russia: 'in Russia', third: 'in third countries' },
  counts: {
    visits: 'Visits, meetings and exercises on the record',
    firstYear: 'The year of the first visit on the record',
    lastYear: 'The year of the latest visit on the record',
    announced: 'Visits known only from their announcement',
    lane: (where: string) => `Visits held ${where}`,
    kind: (kind: string) => `Visits of the kind “${kind}”`,
    kindInLane: (kind: string, where: string) => `Visits of the kind “${kind}” held ${where}`,
    year: (year: string) => `Visits that began in ${year}`,
    person: (name: string) => `Visits that name ${name}, those only announced among them`,
    journeys: (name: string) => `Visits for which ${name} went to the other country`,
    pair: (a: string, b: string) => `Visits on which ${a} and ${b} took part in one event`,
    events: 'Dated events of visits',
    confirmed: 'Events with two or more independent sources',
    confirmedShare: 'Share of events with two or more independent sources',
    both: 'Events with sources from India and from Russia',
    bothShare: 'Share of events with sources from India and from Russia',
    held: {
      confirmed: 'Events held to be confirmed',
      reported: 'Events held to be reported',
      disputed: 'Events held to be disputed',
    },
    commitments: 'Promises followed to their outcome',
    status: (status: string) => `Promises whose newest entry says: ${status}`,
    kindOfCommitment: (kind: string) => `Promises of the kind “${kind}”`,
    entries: 'Dated entries in the histories of promises',
    entriesFirstYear: 'The year of the first entry in any history',
    timed: 'Promises whose way from first talks to a signature is on record',
    wait: (title: string) => `From first talks to the first signature: ${title}`,
    medianWait: 'Median of the days from first talks to a first signature',
    medianWaitOfKind: (kind: string) => `The same for promises of the kind “${kind}”`,
    slips: 'Things promised with a date',
    settled: 'Promised things that came to pass',
    late: 'Promised things that came to pass after the date first promised',
    lateShare: 'Share of the promised things that came to pass after the date first promised',
    inTime: 'Promised things that came to pass by the date first promised',
    open: 'Promised things of which no report says that they came to pass',
    past: 'Open things past the date first promised',
    notDue: 'Open things whose date has not come',
    voided: 'Promised things that ended or were replaced first',
    medianSlip: 'Median of the days by which late ones came after the date first promised',
    slip: (title: string, what: string) => `Past the date first promised: ${title}, ${what}`,
    redated: (title: string, what: string) => `Given another date: ${title}, ${what}`,
    people: 'People named on the record',
    places: 'Places on the record',
    organisations: 'Organisations on the record',
    sources: 'Published pages that the record cites',
    sourcesFrom: (country: string) => `Cited pages published in ${country}`,
    sourcesIn: (language: string) => `Cited pages in ${language}`,
    sourcesOfKind: (kind: string) => `Cited pages of the kind “${kind}”`,
    stories: 'Stories published',
    terms: 'Terms explained',
  },
  parts: {
    visits: 'Visits',
    promises: 'Promises',
    dates: 'How late',
    sources: 'Events and sources',
  },
  charts: {
    'visits-by-year': {
      title: 'Visits by year',
      sees: ({ total, from, to, year, most }: Said<'total' | 'from' | 'to' | 'year' | 'most'>) =>
        `${total} from ${from} to ${to}. No year saw more than ${year}: ${most}.`,
      says: 'A visit counts in the year in which it began, and in the lane of the country in which it was held. Exercises and port calls are among them, and what is known only from its announcement.',
    },
    'visits-by-kind': {
      title: 'Who travels for what',
      sees: ({
        total,
        india,
        russia,
        third,
        kind,
        n,
      }: Said<'total' | 'india' | 'russia' | 'third' | 'kind' | 'n'>) =>
        `Of ${total}, ${india} were held in India, ${russia} in Russia and ${third} in third countries. The most frequent kind is “${kind}”, with ${n}.`,
      says: 'Those in India are journeys of Russians, those in Russia journeys of Indians.',
    },
    travellers: {
      title: 'Who travels most',
      sees: ({ russian, there, indian, back }: Said<'russian' | 'there' | 'indian' | 'back'>) =>
        `${russian} came to India on ${there}, ${indian} went to Russia on ${back}: nobody did so more often.`,
      says: 'A journey is a visit held in the other country in which a person took part. Ambassadors, who live there, are left out.',
      groups: { india: 'Russians in India', russia: 'Indians in Russia' },
    },
    'who-met-whom': {
      title: 'Who was together most often',
      sees: ({ indian, russian, most, pairs }: Said<'indian' | 'russian' | 'most' | 'pairs'>) =>
        `No pair was at the same events on more visits than ${indian} and ${russian}: ${most}. There are ${pairs} pairs.`,
      says: 'Pairs of an Indian and a Russian who took part in the same event, by the number of visits on which they did. That the two talked is not always on record.',
    },
    'commitments-by-status': {
      title: 'Where the promises stand',
      sees: ({ total, n, status }: Said<'total' | 'n' | 'status'>) =>
        `Of ${total}, ${n} stand as “${status}”; no other group is larger.`,
      says: 'A promise stands where its newest entry says.',
    },
    'days-to-signature': {
      title: 'From promise to signature',
      sees: ({ timed, median, longest, days }: Said<'timed' | 'median' | 'longest' | 'days'>) =>
        `The ${timed} whose way is on record took a median of ${median} to a signature. The longest way was that of ${longest}: ${days}.`,
      says: 'Days from the first entry of a promise’s history to its first entry with the status “signed”, where it begins with a proposal, talks or an agreement. A date of which only the month or the year is known counts from its first day. What was signed first may be a memorandum.',
      group: (n: string, median: string) => `${n}, median ${median}`,
    },
    'slips-by-outcome': {
      title: 'What became of promised dates',
      sees: ({ chains, settled, late, past }: Said<'chains' | 'settled' | 'late' | 'past'>) =>
        `Of ${chains}, ${settled} were settled, ${late} of them late. ${past} more are past the date first promised, with no report that they were met.`,
      says: 'All dates named for one thing count as one, by what became of the first.',
    },
    'slips-in-days': {
      title: 'All that came late, and all that is overdue',
      sees: ({ late, median, past, medianPast }: Said<'late' | 'median' | 'past' | 'medianPast'>) =>
        `The ${late} that came late did so by a median of ${median}. The ${past} still open have passed their first date by a median of ${medianPast}.`,
      says: 'Each dot is one thing promised: the days from the end of the period first promised to the day it was met, or to the date of the record. The line marks the median.',
      groups: { late: 'Came late', past: 'Open and past the date' },
      group: (n: string, what: string, days: string) => `${n}; the longest: ${what}, ${days}`,
      median: (days: string) => `median ${days}`,
    },
    'longest-slips': {
      title: 'Longest late',
      sees: ({ title, what, days }: Said<'title' | 'what' | 'days'>) =>
        `${title}: “${what}” came ${days} after the date first promised.`,
      says: 'Things that were met, by the days after the date first promised.',
    },
    'longest-open': {
      title: 'Longest overdue',
      sees: ({ title, what, days }: Said<'title' | 'what' | 'days'>) =>
        `${title}: “${what}” was ${days} past its first date, and no report says that it was met.`,
      says: 'Days from the date first promised to the date of the record. That no report was found does not prove that a thing was not done.',
    },
    'most-redated': {
      title: 'Dated again and again',
      sees: ({ title, what, times }: Said<'title' | 'what' | 'times'>) =>
        `${title}: “${what}” was given another date ${times}.`,
      says: 'How often a later promise named another date than the one before it, whoever gave it, earlier dates included.',
    },
    'events-by-sources': {
      title: 'How well events are sourced',
      sees: ({ total, two, both }: Said<'total' | 'two' | 'both'>) =>
        `Of ${total}, ${two} rest on two independent sources or more, and ${both} on sources from both countries.`,
      says: 'An agency’s report counts once, wherever it was printed. Events from both countries are also among those above.',
    },
    'events-by-confidence': {
      title: 'How sure events are',
      sees: ({ total, n, word }: Said<'total' | 'n' | 'word'>) => `Of ${total}, ${n} are held to be ${word}.`,
      says: 'As judged when each event was entered. The chart of sources is counted by a rule, and so can differ.',
      held: { confirmed: 'confirmed', reported: 'reported', disputed: 'disputed' },
    },
    'sources-by-country': {
      title: 'Where sources are published',
      sees: ({ total, india, russia }: Said<'total' | 'india' | 'russia'>) =>
        `Of ${total}, ${india} were published in India and ${russia} in Russia.`,
      says: 'Every cited page by the country of its publisher.',
    },
    'sources-by-language': {
      title: 'In which language',
      sees: ({ share, language }: Said<'share' | 'language'>) =>
        `${share} of the cited pages are in ${language}.`,
      says: 'Every cited page by the language in which it is written.',
    },
    'sources-by-kind': {
      title: 'What the sources are',
      sees: ({ kind, n, total }: Said<'kind' | 'n' | 'total'>) =>
        `“${kind}” is the most frequent kind: ${n} of ${total}.`,
      says: 'Every cited page by the kind of its publisher.',
    },
  },
  eventSources: {
    one: 'One independent source',
    two: 'Two or more',
    both: 'From both countries',
  },
  others: (n: string) => `${n} others`,
  drawn: (title: string) => `${title}, drawn. The same numbers stand in the table below.`,
  share: (percent: string) => `${percent} of all`,
  /** Heads of narrow columns. */
  heads: { india: 'In India', russia: 'In Russia', third: 'Elsewhere' },
  years: { one: 'year', other: 'years' },
  table: 'The numbers as a table',
  dataFile: 'The numbers as a file (JSON)',
  strong: {
    logistics: 'from the date first promised to the signature of the logistics pact',
    late: (median: string) => `things promised for a date, and settled, came late, by a median of ${median}`,
    of: (n: string, all: string) => `${n} of ${all}`,
    visits: (since: string, sources: string) =>
      `visits, meetings and exercises since ${since}, with ${sources}`,
  },
  names: {
    title: 'Every number by its name',
    standfirst:
      'A story names a number of the record and does not type it, so that text, chart, table and data file cannot disagree. These are the names, what each counts and what it is today.',
    link: 'Every number by its name',
    reads: 'reads',
    groups: {
      visits: 'Visits',
      meetings: 'People and meetings',
      events: 'Events',
      commitments: 'Promises',
      signatures: 'From promise to signature',
      slips: 'Promised dates',
      chains: 'Promised dates one by one',
      shelves: 'The shelves of the record',
    },
  },
} as const;
