import type { Issue } from '#lib/content/issues.ts';
import { type FiledIn, filedIn, type Rule, warn } from './proofs.ts';

/** Each story that no topic leads to, or that is about no visit and no commitment. */
export const storySubjects: Rule = ({ filed }) =>
  filedIn(filed, 'stories').flatMap((story) => {
    const { topics, visits, commitments } = story.record;
    return [
      ...(topics.length > 0 ? [] : [missing(story, 'topics', 'Expected at least one topic')]),
      ...(visits.length + commitments.length > 0
        ? []
        : [missing(story, 'visits', 'Expected a visit here, or a commitment in `commitments`')]),
    ];
  });

const missing = (story: FiledIn<'stories'>, field: string, message: string): Issue =>
  warn({ ...story.at([field], message), field });
