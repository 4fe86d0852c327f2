import type { Card } from '#lib/cards/card.ts';
import type { Commitment, Story, Visit } from '#lib/content/records.ts';

/** Records with only the telling fields changed. */
export const aVisit = (fields: Partial<Visit> = {}): Visit =>
  ({
    id: 'v',
    title: 'A visit to Moscow',
    kind: 'ministerial',
    status: 'completed',
    start: '2019-11-05',
    end: '2019-11-07',
    lane: 'russia',
    places: [{ name: 'Moscow' }],
    ...fields,
  }) as Visit;

export const aStory = (fields: Partial<Story> = {}): Story =>
  ({
    id: 's',
    kind: 'explainer',
    headline: 'What became of it',
    published: '2026-11-24T01:00:00+05:30',
    covers: { from: '2019-11', to: '2021' },
    visits: [],
    ...fields,
  }) as unknown as Story;

export const aCommitment = (history: Partial<Commitment['history'][number]>[]): Commitment =>
  ({ id: 'c', title: 'A contract', kind: 'contract', history }) as unknown as Commitment;

export const aCard = (fields: Partial<Card> = {}): Card => ({
  path: '/cards/en/stories/s.png',
  label: 'Report',
  title: 'They met',
  when: 'Published 24 November 2026',
  lang: 'en',
  ...fields,
});
