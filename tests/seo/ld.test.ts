import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { JsonLd } from '#components/page/JsonLd.tsx';
import type {
  Commitment,
  Edition,
  Organisation,
  Person,
  Place,
  Source,
  Term,
  Topic,
} from '#lib/content/records.ts';
import type { Offered } from '#lib/data/catalogue.ts';
import { commitmentPage } from '#lib/seo/ld/commitment.ts';
import { dataset } from '#lib/seo/ld/dataset.ts';
import { isoDate, isoInterval } from '#lib/seo/ld/dates.ts';
import { leaf, listing } from '#lib/seo/ld/listing.ts';
import { organisationThing } from '#lib/seo/ld/organisation.ts';
import { personThing } from '#lib/seo/ld/person.ts';
import { placeThing } from '#lib/seo/ld/place.ts';
import { publisher, webSite } from '#lib/seo/ld/publisher.ts';
import { newsArticle } from '#lib/seo/ld/story.ts';
import { termSet } from '#lib/seo/ld/terms.ts';
import { topicPage } from '#lib/seo/ld/topic.ts';
import { trail } from '#lib/seo/ld/trail.ts';
import { visitEvent } from '#lib/seo/ld/visit.ts';
import { site } from '#lib/site.ts';
import { aCommitment, aStory, aVisit } from '../cards/samples.ts';

const at = (path: string) => `${site.url}${path}`;

const moscow = {
  id: 'moscow',
  name: 'Moscow',
  country: 'RU',
  lat: 55.75,
  lon: 37.62,
  names: { ru: 'Москва' },
  aliases: [],
  what: 'Capital',
} as unknown as Place;
const sea = { ...moscow, id: 'sea', name: 'Bay of Bengal', country: 'international' } as unknown as Place;
const singh = {
  id: 'singh',
  name: 'Rajnath Singh',
  names: { hi: 'राजनाथ सिंह' },
  aliases: ['R. Singh'],
  roles: [],
} as unknown as Person;
const shoigu = { ...singh, id: 'shoigu', name: 'Sergei Shoigu' } as Person;
const source = {
  publisher: 'TASS',
  headline: 'They met',
  url: 'https://tass.example/1',
  date: '2019-11-06',
  language: 'ru',
} as unknown as Source;
const topic = { id: 'warships', title: 'Warships', what: 'Ships', stories: [aStory()] } as unknown as Topic;
const contract = { id: 'frigates', title: 'Frigates' } as unknown as Commitment;

const whole = {
  standfirst: 'In short.',
  byline: 'The Record desk',
  body: { words: 640 },
  topics: [topic],
  commitments: [contract],
  people: [singh],
  places: [moscow],
  organisations: [],
  sources: [source],
  corrections: [],
};
const story = (fields: object = {}) => newsArticle(aStory({ ...whole, ...fields } as object), 'en');
const event = (fields: object = {}) =>
  visitEvent(
    aVisit({
      summary: 'They met.',
      places: [moscow],
      people: [singh],
      events: [],
      commitments: [],
      stories: [],
      ...fields,
    } as object),
    'en',
  );

describe('a story as NewsArticle', () => {
  test('says when, by whom and where it is published', () => {
    expect(story()).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'What became of it',
      url: at('/en/stories/s/'),
      datePublished: '2026-11-24T01:00:00+05:30',
      dateModified: '2026-11-24T01:00:00+05:30',
      author: { name: 'The Record desk', url: at('/en/about/') },
      publisher: { name: site.name, logo: { url: at('/icons/512.png') } },
      isPartOf: { '@type': 'WebSite', name: site.name },
      inLanguage: 'en',
      articleSection: 'Explainer',
      wordCount: 640,
      temporalCoverage: '2019-11/2021',
      image: { url: at('/cards/en/stories/s.png'), width: '1200', height: '630' },
    });
  });

  test('says when it was changed', () => {
    expect(story({ updated: '2026-11-26T09:00:00+05:30' }).dateModified).toBe('2026-11-26T09:00:00+05:30');
  });

  test('names what it is about, whom it mentions and every source', () => {
    const { about, mentions, citation } = story({ visits: [aVisit()] });
    expect(about).toMatchObject([
      { '@type': 'Event', '@id': at('/en/visits/v/#visit') },
      { '@type': 'Thing', '@id': at('/en/commitments/frigates/#commitment') },
      { '@type': 'Thing', name: 'Warships' },
    ]);
    expect(mentions).toMatchObject([
      { '@type': 'Person', name: 'Rajnath Singh' },
      { '@type': 'Place', name: 'Moscow' },
    ]);
    expect(citation).toEqual(['https://tass.example/1']);
  });

  test('owns up to corrections; an update is none', () => {
    const at = '2026-11-25T09:00:00+05:30';
    const corrections = [
      { at, kind: 'correction', what: 'The year was wrong.' },
      { at, kind: 'update', what: 'The ship arrived.' },
    ];
    expect(story({ corrections }).correction).toEqual([
      { '@type': 'CorrectionComment', text: 'The year was wrong.', datePublished: at },
    ]);
    expect(story()).not.toHaveProperty('correction');
  });
});

describe('a visit as Event', () => {
  test('says when, where and who took part', () => {
    expect(event()).toMatchObject({
      '@type': 'Event',
      name: 'A visit to Moscow',
      startDate: '2019-11-05',
      endDate: '2019-11-07',
      eventStatus: 'https://schema.org/EventScheduled',
      location: {
        '@type': 'Place',
        name: 'Moscow',
        address: { '@type': 'PostalAddress', name: 'Moscow', addressCountry: 'RU' },
        geo: { '@type': 'GeoCoordinates', latitude: 55.75, longitude: 37.62 },
      },
      attendee: [{ '@type': 'Person', name: 'Rajnath Singh' }],
    });
  });

  test.each([
    ['a day without an end', { start: '2019-11-05', end: undefined }, '2019-11-05'],
    ['a month', { start: '2019-11', end: undefined }, undefined],
    ['an end known by its month', { start: '2019-11-05', end: '2019-11' }, '2019-11'],
  ])('ends as far as is known: %s', (_, dates, end) => expect(event(dates).endDate).toBe(end));

  test('only announced, neither stands nor was attended', () => {
    const announced = event({ status: 'planned' });
    expect(announced).not.toHaveProperty('eventStatus');
    expect(announced).not.toHaveProperty('attendee');
  });

  test('cancelled, says so', () => {
    expect(event({ status: 'cancelled' }).eventStatus).toBe('https://schema.org/EventCancelled');
  });

  test('was attended by those in its events, not by those of events outside it', () => {
    const confidence = 'confirmed';
    const events = [
      { people: [shoigu], confidence },
      { people: [{ ...singh, name: 'Else' }], confidence, outside: 'Invitation' },
    ];
    expect((event({ events }).attendee as unknown as { name: string }[]).map(({ name }) => name)).toEqual([
      'Rajnath Singh',
      'Sergei Shoigu',
    ]);
  });

  test('was attended by those whom a confirmed event names, not one that was only reported or is disputed', () => {
    const events = [
      { people: [shoigu], confidence: 'confirmed' },
      { people: [{ ...singh, name: 'Said' }], confidence: 'reported' },
      { people: [{ ...singh, name: 'Else' }], confidence: 'disputed' },
    ];
    expect((event({ events }).attendee as unknown as { name: string }[]).map(({ name }) => name)).toEqual([
      'Rajnath Singh',
      'Sergei Shoigu',
    ]);
  });

  test('cancelled, says so on the pages of others too', () => {
    const named = (status: 'cancelled' | 'completed') =>
      story({ visits: [aVisit({ status })] }).about as unknown as object[];
    expect(named('cancelled')[0]).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' });
    expect(named('completed')[0]).not.toHaveProperty('eventStatus');
  });

  test('at several places, names each', () => {
    expect(event({ places: [moscow, sea] }).location).toMatchObject([
      { name: 'Moscow' },
      { name: 'Bay of Bengal' },
    ]);
  });

  test('at no known place, was in the country of its host', () => {
    expect(event({ places: [] }).location).toEqual({
      '@type': 'Place',
      name: 'Russia',
      address: { '@type': 'PostalAddress', addressCountry: 'RU' },
    });
    expect(event({ places: [], lane: 'third' })).not.toHaveProperty('location');
  });

  test('at sea has no address', () =>
    expect(event({ places: [sea] }).location).not.toHaveProperty('address'));
});

test('a person has other names, the offices held now, and all offices with their days', () => {
  const roles = [
    { title: 'Home Minister', from: '2014-05', to: '2019-05-30' },
    { title: 'Defence Minister', from: '2019-Q2', to: 'present' },
    { title: 'Member', from: 'unstated', to: 'unstated' },
  ];
  const thing = personThing({ ...singh, roles } as unknown as Person, 'en');
  expect(thing).toMatchObject({
    '@type': 'Person',
    alternateName: ['राजनाथ सिंह', 'R. Singh'],
    jobTitle: ['Defence Minister'],
    hasOccupation: [
      {
        '@type': 'Role',
        hasOccupation: { name: 'Home Minister' },
        startDate: '2014-05',
        endDate: '2019-05-30',
      },
      { startDate: '2019' },
      { hasOccupation: { name: 'Member' } },
    ],
  });
  expect((thing.hasOccupation as object[])[2]).not.toHaveProperty('startDate');
});

test('a place has its other names and where it lies', () => {
  expect(placeThing(moscow, 'en')).toMatchObject({
    '@type': 'Place',
    alternateName: ['Москва'],
    geo: { latitude: 55.75, longitude: 37.62 },
    address: { addressCountry: 'RU' },
  });
});

test('an organisation has its country, unless it belongs to none or several', () => {
  const one = {
    id: 'roe',
    name: 'Rosoboronexport',
    short: 'ROE',
    names: {},
    aliases: ['ROE'],
    country: 'RU',
    what: 'Exporter',
    same_as: ['https://encyclopaedia.example/roe'],
  };
  expect(organisationThing(one as unknown as Organisation, 'en')).toMatchObject({
    alternateName: ['ROE'],
    description: 'Exporter',
    address: { addressCountry: 'RU' },
    sameAs: ['https://encyclopaedia.example/roe'],
  });
  expect(organisationThing({ ...one, country: 'joint' } as unknown as Organisation, 'en')).not.toHaveProperty(
    'address',
  );
});

test('the page of a promise says what it is about, whom it binds and what it rests on', () => {
  const party = { id: 'roe', name: 'Rosoboronexport' };
  const commitment = {
    ...aCommitment([
      { date: '2018-10-05', status: 'signed' },
      { date: '2019-Q4', status: 'delivering' },
    ]),
    summary: 'Five sets.',
    parties: [party],
    topics: [topic],
    visits: [aVisit()],
    stories: [aStory()],
  } as unknown as Commitment;
  expect(commitmentPage(commitment, [source], 'en')).toMatchObject({
    '@type': 'WebPage',
    about: [{ name: 'A contract', description: 'Five sets.' }, { name: 'Warships' }],
    mentions: [{ '@type': 'Organization', name: 'Rosoboronexport' }, { '@type': 'Event' }],
    temporalCoverage: '2018-10-05/2019-12',
    citation: ['https://tass.example/1'],
    subjectOf: [{ '@type': 'NewsArticle', headline: 'What became of it' }],
    primaryImageOfPage: { url: at('/cards/en/commitments/c.png') },
  });
});

test('a topic is a collection of its stories', () => {
  expect(topicPage(topic, 'en')).toMatchObject({
    '@type': 'CollectionPage',
    about: { name: 'Warships', description: 'Ships' },
    hasPart: [{ headline: 'What became of it' }],
  });
});

test('the glossary is a set of terms, each at its anchor', () => {
  const terms = [{ id: 'tot', term: 'Transfer of technology', aliases: ['ToT'], what: 'Making it at home.' }];
  const page = { path: '/en/glossary/', title: 'Glossary', description: 'Words', lang: 'en' as const };
  expect(termSet(page, terms as unknown as Term[])).toMatchObject({
    '@type': 'DefinedTermSet',
    hasDefinedTerm: [
      { name: 'Transfer of technology', alternateName: ['ToT'], url: at('/en/glossary/#tot') },
    ],
  });
});

test('the data set says from when to when, under which licence, and where each file is', () => {
  const edition = {
    visits: [aVisit(), aVisit({ start: '2001' })],
    topics: [topic],
    pages: [{ id: 'about', checked_through: '2026-11-22' }],
  } as unknown as Edition;
  const files = [
    { path: 'visits.csv', form: 'csv', bytes: 1200 },
    { path: 'visits.schema.json', form: 'schema', bytes: 1 },
    { path: 'visits/v.json', form: 'record', bytes: 1 },
  ] as Offered[];
  expect(dataset(edition, files, 'en')).toMatchObject({
    '@type': 'Dataset',
    license: site.licence.url,
    temporalCoverage: '2001/2026-11-22',
    version: '2026-11-22',
    keywords: ['Warships'],
    distribution: [
      {
        '@type': 'DataDownload',
        contentUrl: at('/data/visits.csv'),
        encodingFormat: 'text/csv',
        contentSize: '1200 B',
      },
    ],
  });
  expect(dataset(edition, files, 'en').distribution).toHaveLength(1);
});

test('the site says how it is searched', () => {
  expect(webSite('en')).toMatchObject({
    '@type': 'WebSite',
    publisher: publisher('en'),
    potentialAction: {
      target: { urlTemplate: at('/en/search/?q={search_term_string}') },
      'query-input': 'required name=search_term_string',
    },
  });
});

describe('the way to a page', () => {
  test('begins at the front page and ends at the page', () => {
    expect(trail('en', ['People', '/en/people/']).itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Front page', item: at('/en/') },
      { '@type': 'ListItem', position: 2, name: 'People', item: at('/en/people/') },
    ]);
  });

  test.each([
    [listing, 'CollectionPage'],
    [leaf, 'WebPage'],
  ])('stands beside what the page is', (make, type) => {
    const page = {
      path: '/en/sources/2019/',
      title: 'Sources of 2019',
      description: 'All',
      lang: 'en' as const,
    };
    const [thing, way] = make(page, ['Sources', '/en/sources/']);
    expect(thing).toMatchObject({ '@type': type, name: 'Sources of 2019' });
    expect(way).toMatchObject({
      itemListElement: [{ position: 1 }, { name: 'Sources' }, { name: 'Sources of 2019' }],
    });
  });
});

test.each([
  ['2019-Q4', '2019'],
  ['2019-11', '2019-11'],
  ['2019-11-05', '2019-11-05'],
])('%s is %s in ISO 8601', (date, iso) => expect(isoDate(date)).toBe(iso));

test.each([
  ['2019-Q4', '2020-Q1', '2019-10/2020-03'],
  ['2019', '2019', '2019'],
  ['2019-11', '2020-01-02', '2019-11/2020-01-02'],
])('from %s to %s is %s', (from, to, interval) => expect(isoInterval(from, to)).toBe(interval));

test('no text can end the element that carries the data', () => {
  const name = '</script><script>alert(1)</script><!-- "quoted" & हिन्दी';
  const html = renderToStaticMarkup(createElement(JsonLd, { things: [{ '@type': 'Thing', name }] }));
  const [, json = ''] = /^<script type="application\/ld\+json">(.*)<\/script>$/.exec(html) ?? [];
  expect(json).not.toContain('<');
  expect(JSON.parse(json)['@graph'][0].name).toBe(name);
});
