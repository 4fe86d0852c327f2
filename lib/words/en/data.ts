import { fields } from './data-fields.ts';

/** The open data page, and what the files and their schemas say of themselves. */
export const data = {
  kicker: 'Open data',
  title: 'The record as data',
  standfirst:
    'Everything on this site as files for programs and spreadsheets: free to use with credit, each fact with the ids of its sources.',
  asOf: 'Record of',
  records: { one: 'record', other: 'records' },
  rows: { one: 'row', other: 'rows' },
  index: 'List of all files',
  formats: { json: 'JSON', csv: 'CSV', schema: 'Schema' },
  onPage: 'On this page',
  ownFile: 'This page as data (JSON)',
  collections: {
    title: 'The collections',
    note: 'One JSON file with everything, one CSV file with a row for each record, and the JSON Schema that the JSON file keeps.',
    what: {
      visits: 'Visits, meetings, commission sessions and exercises, with their events, outcomes and readouts',
      commitments: 'Agreements, programmes and contracts, each with the dated history of the promise',
      stories: 'Reports, explainers and analyses, with their text',
      people: 'Who is named in the record, with the offices they held',
      places: 'Where something in the record happened, with coordinates',
      organisations: 'Ministries, companies, services and commissions',
      topics: 'The subjects of the record',
      glossary: 'Words and acronyms, explained',
      sources: 'Every published page that is cited',
    },
    names: {
      visits: 'Visits',
      commitments: 'Commitments',
      stories: 'Stories',
      people: 'People',
      places: 'Places',
      organisations: 'Organisations',
      topics: 'Topics',
      glossary: 'Glossary',
      sources: 'Sources',
    },
  },
  tables: {
    title: 'Flat tables',
    note: 'What lies in lists within the records, one row each. The first column names the record that a row belongs to; “n”, where there is one, counts its rows in their order. The other columns are the fields explained below.',
    columns: 'Columns',
    what: {
      events: 'Each dated event of a visit',
      delegation: 'Each member or group of a delegation',
      expected: 'Each thing expected of a visit, and what came of it',
      outcomes: 'Each outcome of a visit',
      points: 'Each point of the two readouts, and which side says it',
      history: 'Each dated entry in the history of a commitment, with the date promised in it',
      slips:
        'Each thing promised with a date: “first” and “last” are the dates named, “redated” counts the changes, “days” runs from the end of the period first named to “met”, or to the date of the record while the promise is open. State is late, on-time or early where it was met, past or not-due where it is open, voided where its programme ended',
      'promised-dates':
        'Each promised date: “promised” is the date of the entry that made it, “by” the date it named, “met” the date of the entry that met the promise of that thing, empty where no report of it was found',
      claims: 'Each claim in a disagreement between sources, on visits and commitments',
      roles: 'Each office of a person',
    },
  },
  own: {
    title: 'One record, one file',
    note: 'Each story, visit and commitment has a file of its own. Its page names it in a link of type application/json, and its address follows that of the page:',
    page: 'Page',
    file: 'File',
    none: 'There is no such record yet.',
  },
  reading: {
    title: 'How to read the files',
    points: [
      {
        name: 'Date of the record',
        text: 'Each file carries the day up to which the sources were checked. Nothing in a file depends on the day on which it is downloaded; whatever happened after the date of the record is not in it.',
      },
      {
        name: 'Ids',
        text: 'A record is named by its id, which also stands in its address on this site. Where a record points to another, the field holds that record’s id; the schema says of which collection. Ids are meant to last, and records stand in the order of their ids.',
      },
      {
        name: 'Dates',
        text: 'A date is as exact as its sources: 2019, 2019-Q4, 2019-11 or 2019-11-05. Moments carry their offset from UTC. “unstated” means that no source gives the date.',
      },
      {
        name: 'Absent fields',
        text: 'In JSON a field that a record does not have is left out; in CSV its cell is empty. An empty list is an empty cell too.',
      },
      {
        name: 'Lists in CSV',
        text: 'The items of a list stand in one cell, with space, bar, space between them: a | b | c. A field within a field is named with a dot: names.ru. Lists of things that have fields of their own have tables of their own, or stand in the JSON file only.',
      },
      {
        name: 'CSV and spreadsheets',
        text: 'The files are UTF-8 with a header row and commas. Where a text begins with =, +, -, @ or a tab, an apostrophe is put before it, so that no spreadsheet takes it for a formula; numbers and the JSON files are as they are.',
      },
      {
        name: 'Texts',
        text: 'The text of a story is Markdown and stands in the JSON file only. In it, [^id] cites the source with that id.',
      },
      {
        name: 'From other sites',
        text: 'Scripts on any site may read the files: everything under /data/ is served with Access-Control-Allow-Origin: *.',
      },
    ],
  },
  cite: {
    title: 'Licence and credit',
    licence: 'The data may be copied, changed and published, commercially too, with credit to this record:',
    headlines:
      'Headlines of sources belong to their publishers; they are here so that the pages can be found.',
    example: 'For example:',
    recordOf: 'record of',
    facts:
      'The facts are those of the sources that each record names: cite those for the fact, and this record for having gathered it.',
  },
  fields: {
    title: 'The fields',
    note: 'Made from the same schemas that check the content. A name with dots stands within the field before the dot; a field marked optional may be absent.',
    optional: 'optional',
    types: {
      text: 'text',
      texts: 'list of texts',
      date: 'date',
      moment: 'moment',
      number: 'number',
      id: 'id in',
      ids: 'list of ids in',
      list: 'list',
      group: 'fields',
      choice: 'one of',
    },
    or: 'or',
  },
  file: {
    name: 'What the file holds, and whose it is.',
    licence: 'Under which licence it may be used.',
    'licence.name': 'The name of the licence.',
    'licence.url': 'The text of the licence.',
    date: 'The date of the record: the day up to which the sources were checked.',
    source: 'The site that publishes the file.',
    schema: 'The address of the JSON Schema that the file keeps.',
    records: 'The records, in the order of their ids.',
    page: 'The page that shows the record.',
    record: 'The record.',
    id: 'The id of a record in',
  },
  meanings: fields,
} as const;
