/** One address of each kind of page. */
export const pages = [
  { kind: 'front page', path: '/en/', text: 'Moved lately' },
  { kind: 'story list', path: '/en/stories/', text: 'Reports, explainers and analyses' },
  { kind: 'story', path: '/en/stories/what-became-of-the-moscow-promises/', text: 'In short' },
  { kind: 'visit timeline', path: '/en/visits/', text: 'Who went where' },
  {
    kind: 'narrowed timeline',
    path: '/en/visits/by/kind/summit/in/russia/',
    text: 'Summits in Russia',
  },
  { kind: 'timeline of a person', path: '/en/visits/by/person/ajit-doval/', text: 'Visits with Ajit Doval' },
  { kind: 'visit', path: '/en/visits/2019-11-rajnath-singh-russia/', text: 'Expected, and what came of it' },
  {
    kind: 'visit with two readouts',
    path: '/en/visits/2024-12-rajnath-singh-russia/',
    text: 'Its full readout was not seen',
  },
  { kind: 'visit only announced', path: '/en/visits/2026-irigc-23/', text: 'only from its announcement' },
  { kind: 'tracker', path: '/en/commitments/', text: 'each followed from its first day' },
  {
    kind: 'narrowed tracker',
    path: '/en/commitments/by/status/delivering/sorted/slip/',
    text: 'S-400 air defence systems',
  },
  { kind: 'promised dates', path: '/en/commitments/slips/', text: 'Every promised date' },
  { kind: 'commitment', path: '/en/commitments/s-400/', text: 'The history, entry by entry' },
  { kind: 'people', path: '/en/people/', text: 'Ministers, officials, officers' },
  { kind: 'person', path: '/en/people/rajnath-singh/', text: 'Offices' },
  { kind: 'places', path: '/en/places/', text: 'Where visits, sessions' },
  { kind: 'place', path: '/en/places/moscow/', text: 'What happened here' },
  { kind: 'organisations', path: '/en/organisations/', text: 'Ministries, services' },
  { kind: 'organisation', path: '/en/organisations/rosoboronexport/', text: 'Promises it is a party to' },
  { kind: 'topics', path: '/en/topics/', text: 'The subjects of the record' },
  { kind: 'topic', path: '/en/topics/logistics/', text: 'Visits that moved these promises' },
  { kind: 'sources', path: '/en/sources/', text: 'published pages carry the facts' },
  { kind: 'sources of a year', path: '/en/sources/2019/', text: 'Sources of 2019' },
  { kind: 'glossary', path: '/en/glossary/', text: 'in plain terms' },
  { kind: 'corrections', path: '/en/corrections/', text: 'A correction says what was wrong' },
  { kind: 'search', path: '/en/search/', text: 'Everything, as lists' },
  { kind: 'search results', path: '/en/search/?q=frigate', text: 'Everything, as lists' },
  { kind: 'about', path: '/en/about/', text: 'How a slip is counted' },
  { kind: 'accessibility', path: '/en/accessibility/', text: 'What is lacking' },
  { kind: 'offline', path: '/en/offline/', text: 'nobody is told' },
  { kind: 'figures', path: '/en/figures/', text: 'Who travels for what' },
  { kind: 'names of numbers', path: '/en/figures/names/', text: 'The year of the first visit' },
  { kind: 'story with charts', path: '/en/stories/who-travels-more/', text: 'Who travels for what' },
  { kind: 'open data', path: '/data/', text: 'One JSON file with everything' },
  { kind: 'not found', path: '/en/no-such-page/', text: 'There is no page at this address' },
] as const;

/** Another page of each kind that has several, for axe; further ones of stories and visits are above. */
export const seconds = [
  { kind: 'story', path: '/en/stories/three-days-in-moscow-and-saint-petersburg/' },
  { kind: 'narrowed timeline', path: '/en/visits/by/year/2025/' },
  { kind: 'timeline of a person', path: '/en/visits/by/person/a-k-antony/' },
  { kind: 'narrowed tracker', path: '/en/commitments/by/status/stalled/' },
  { kind: 'commitment', path: '/en/commitments/mig-29k/' },
  { kind: 'person', path: '/en/people/ajit-doval/' },
  { kind: 'place', path: '/en/places/new-delhi/' },
  { kind: 'organisation', path: '/en/organisations/hal/' },
  { kind: 'topic', path: '/en/topics/warships/' },
  { kind: 'sources of a year', path: '/en/sources/2024/' },
] as const;

export const widths = [360, 768, 1280] as const;
export const schemes = ['light', 'dark'] as const;
