import { chanceOf } from './chance.ts';
import { vocabulary } from './vocabulary.ts';

const { nouns, adjectives, given, family, towns } = vocabulary;

/** What a record is called, from its id alone, so that others can write it without looking. */
export const nameOf = {
  person: (id: string) => {
    const { pick } = chanceOf(`name of ${id}`);
    return `${pick(given)} ${pick(family)}`;
  },
  place: (id: string) => `${chanceOf(`name of ${id}`).pick(towns)} ${['Hill', 'Ford'][numberOf(id) % 2]}`,
  body: (id: string) => `${word(adjectives, id)} ${word(nouns, id)} office`,
  // Two lists whose lengths have no common divisor: no two terms are alike.
  term: (id: string) => `${adjectives[numberOf(id) % 101]} ${nouns[(numberOf(id) * 7) % 103]} rule`,
};

export const numberOf = (id: string) => Number(id.slice(-5));

const word = (list: readonly string[], id: string) => chanceOf(`name of ${id}`).pick(list);
