import { filedIn, type Rule } from './proofs.ts';

/** Each source that no record and no story cites; a story that waits for its hour cites as well. */
export const uncitedSources: Rule = ({ filed }) => {
  const inStories = new Set(filedIn(filed, 'stories').flatMap(({ record }) => record.body.cites));
  return filedIn(filed, 'sources')
    .filter(({ record }) => record.citedBy.length === 0 && !inStories.has(record.id))
    .map((source) =>
      source.atLine(1, 1, 'Is cited by nothing. Cite it where it carries a fact, or remove the file'),
    );
};
