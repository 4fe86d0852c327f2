import type { Chance } from './chance.ts';
import { vocabulary } from './vocabulary.ts';

const { nouns, adjectives, verbs, adverbs, prepositions } = vocabulary;

/** One sentence of invented prose, about `subject` where one is given. */
export function sentence(chance: Chance, subject = thing(chance)): string {
  const { pick, below } = chance;
  const forms = [
    () => `${subject} ${pick(verbs)} ${pick(adjectives)} ${things(chance)} ${beside(chance)}`,
    () =>
      `${subject} ${pick(adverbs)} ${pick(verbs)} ${below(900) + 2} ${things(chance)} and ${thing(chance)}`,
    () => `${capital(beside(chance))}, ${subject} ${pick(verbs)} ${thing(chance)} ${pick(adverbs)}`,
    () => `${subject} ${pick(verbs)} ${thing(chance)}; ${thing(chance)} ${pick(verbs)} ${things(chance)}`,
  ];
  return `${capital(pick(forms)())}.`;
}

/** Sentences enough for so many words; the first are about the subjects. */
export function passage(chance: Chance, words: number, subjects: readonly string[] = []): string {
  const sentences: string[] = [];
  for (let n = 0; n < words; n += sentences.at(-1)?.split(' ').length ?? words)
    sentences.push(sentence(chance, subjects[sentences.length]));
  return sentences.join(' ');
}

/** A few words without a verb, such as “Amber kettles beside a quiet loom”: for titles. */
export const title = (chance: Chance) =>
  capital(`${chance.pick(adjectives)} ${things(chance)} ${beside(chance)}`);

const thing = ({ pick }: Chance) => `the ${pick(adjectives)} ${pick(nouns)}`;
const things = ({ pick }: Chance) =>
  pick(nouns)
    .replace(/(?<=s|x|ch|sh)$/, 'e')
    .replace(/(?<=[^aeou])y$/, 'ie')
    .concat('s');
const beside = (chance: Chance) => `${chance.pick(prepositions)} ${thing(chance)}`;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
