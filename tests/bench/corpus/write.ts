import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { commitmentOf } from './commitments.ts';
import { dayOf, lastYear } from './days.ts';
import { organisationOf, personOf, placeOf, sourceOf, termOf, topicOf } from './entities.ts';
import { type Shelves, shelvesOf } from './shelves.ts';
import { bodyOf, storyOf } from './stories.ts';
import { visitOf } from './visits.ts';

const makers: { [C in keyof Shelves]: (id: string, shelves: Shelves) => object } = {
  stories: storyOf,
  visits: visitOf,
  commitments: commitmentOf,
  people: personOf,
  places: placeOf,
  organisations: organisationOf,
  topics: topicOf,
  glossary: termOf,
  sources: sourceOf,
};

/** Writes a content folder of so many stories, the same each time, and says where its middle story lies. */
export function writeCorpus(folder: string, stories: number): { middle: string } {
  const shelves = shelvesOf(stories);
  for (const name of Object.keys(makers) as (keyof Shelves)[])
    for (const id of shelves[name]) {
      const body = name === 'stories' ? bodyOf(id, shelves) : '';
      write(join(folder, name, ...yearOf(name, id), `${id}.md`), makers[name](id, shelves), body);
    }
  write(join(folder, 'pages', 'about.md'), about, 'How the test corpus is made.[^record]');
  write(join(folder, 'pages', 'slip.md'), slip, 'How a slip is counted.[^record]');
  write(join(folder, 'pages', 'accessibility.md'), accessibility, 'Who can read it, and how.[^record]');
  return { middle: shelves.stories[Math.floor(stories / 2)] ?? '' };
}

const yearOf = (name: string, id: string) => (name === 'sources' ? [dayOf(id).slice(0, 4)] : []);

const about = {
  title: 'About the test corpus',
  standfirst: 'What only the benchmarks say.',
  checked_through: `${lastYear}-12-31`,
};

// The tracker and the commitments lead to it.
const slip = { title: 'How a slip is counted', standfirst: 'What only the benchmarks say.' };

// Every footer leads to it.
const accessibility = { title: 'Accessibility', standfirst: 'What only the benchmarks say.' };

function write(path: string, fields: object, body: string) {
  mkdirSync(dirname(path), { recursive: true });
  const matter = stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false });
  writeFileSync(path, `---\n${matter}---\n\n${body}\n`);
}
