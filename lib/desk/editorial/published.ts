import { filedIn, type Rule } from './proofs.ts';

/** Each story that says it is published, at a moment yet to come. */
export const publishedAhead: Rule = ({ filed, now }) =>
  filedIn(filed, 'stories')
    .filter(({ record }) => record.status === 'published' && Date.parse(record.published) > now.getTime())
    .map((story) => ({
      ...story.at(
        ['published'],
        'Expected a moment that has passed. A story for later has `status: embargoed` and `embargo`',
      ),
      field: 'published',
    }));
