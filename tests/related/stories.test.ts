import { expect, test } from 'vitest';
import type { Story } from '#lib/content/records.ts';
import { relatedStories } from '#lib/related/stories.ts';

type About = Partial<Record<'visits' | 'commitments' | 'people' | 'organisations' | 'places', string[]>>;

/** Stories with what they are about, each subject knowing its stories, as the edition links them. */
function stories(of: Record<string, About>): Story[] {
  const subjects = new Map<string, { id: string; stories: Story[] }>();
  const subject = (id: string) => {
    const known = subjects.get(id) ?? { id, stories: [] };
    subjects.set(id, known);
    return known;
  };
  return Object.entries(of).map(([id, about], i) => {
    const lists = Object.fromEntries(
      (['visits', 'commitments', 'people', 'organisations', 'places'] as const).map((shelf) => [
        shelf,
        (about[shelf] ?? []).map(subject),
      ]),
    );
    const story = {
      id,
      published: `2026-11-${String((i % 28) + 1).padStart(2, '0')}T09:00:00Z`,
      ...lists,
    } as unknown as Story;
    for (const list of Object.values(lists)) for (const each of list) each.stories.push(story);
    return story;
  });
}

function nearest(of: Record<string, About>, most?: number) {
  const all = stories(of);
  return relatedStories(all[0] as Story, all.length, most).map(({ story, shared }) => [
    story.id,
    shared.map(({ id }) => id),
  ]);
}

test('a rare subject brings stories nearer than a common one', () => {
  expect(
    nearest({
      one: { people: ['envoy', 'minister'] },
      'with the minister': { people: ['minister'] },
      'also with the minister': { people: ['minister'] },
      'with the envoy': { people: ['envoy'] },
    })[0],
  ).toEqual(['with the envoy', ['envoy']]);
});

test('who asks again is told the same', () => {
  const all = stories({ one: { people: ['envoy'] }, other: { people: ['envoy'] } });
  const ask = () => relatedStories(all[0] as Story, all.length).map(({ story }) => story.id);
  expect([ask(), ask()]).toEqual([['other'], ['other']]);
});

test('a shared visit brings stories nearer than a shared place', () => {
  expect(
    nearest({
      one: { visits: ['summit'], places: ['moscow'] },
      there: { places: ['moscow'] },
      'of the summit': { visits: ['summit'] },
    }).map(([id]) => id),
  ).toEqual(['of the summit', 'there']);
});

test('a story about everything comes after a story about the same', () => {
  expect(
    nearest({
      one: { commitments: ['s-400'] },
      everything: { commitments: ['s-400', 't-90', 'ka-226t', 'brahmos'] },
      same: { commitments: ['s-400'] },
    }).map(([id]) => id),
  ).toEqual(['same', 'everything']);
});

test('what shares nothing is not related, nor is a story to itself', () => {
  expect(nearest({ one: { visits: ['summit'] }, other: { visits: ['exercise'] } })).toEqual([]);
});

test('of equals the newest comes first, then the order of names; no more are given than asked for', () => {
  const same = { visits: ['summit'] };
  const all = stories({ one: same, b: same, a: same, c: same });
  const [one, b, a] = all as [Story, Story, Story];
  Object.assign(a, { published: b.published });
  expect(relatedStories(one, all.length, 2).map(({ story }) => story.id)).toEqual(['c', 'a']);
});

/** 10,000 stories that share a place; two and two share a visit. */
const many = () =>
  stories(
    Object.fromEntries(
      Array.from({ length: 10_000 }, (_, i) => [
        `story-${i}`,
        { visits: [`visit-${Math.floor(i / 2)}`], people: [`person-${i % 100}`], places: ['moscow'] },
      ]),
    ),
  );

test('each of 10,000 stories that share a place finds the one of its visit, in seconds', {
  timeout: 10_000,
}, () => {
  const all = many();
  const wrong = all.filter((story, i) => relatedStories(story, all.length)[0]?.story.id !== `story-${i ^ 1}`);
  expect(wrong).toEqual([]);
});

test('of a subject that 10,000 stories share few are looked at', () => {
  const all = many();
  const moscow = all[0]?.places[0] as unknown as { stories: Story[] };
  const looked = new Set<unknown>();
  moscow.stories = new Proxy(moscow.stories, {
    get(list, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looked.add(key);
      return Reflect.get(list, key);
    },
  });
  relatedStories(all[0] as Story, all.length);
  expect(looked.size).toBeGreaterThan(0);
  expect(looked.size).toBeLessThan(500);
});
