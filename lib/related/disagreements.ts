import type { Commitment, Disagreement, Story, Visit } from '#lib/content/records.ts';

/** The questions of one visit or commitment on which a story's sources part. */
export interface Parting {
  readonly of: Visit | Commitment;
  readonly questions: readonly Disagreement[];
}

/** Where a story's own sources disagree: the questions of its visits and commitments that it cites on two sides. */
export function partings({
  visits,
  commitments,
  sources,
}: Pick<Story, 'visits' | 'commitments' | 'sources'>): Parting[] {
  const cited = new Set(sources);
  const onTwoSides = ({ claims }: Disagreement) =>
    claims.filter((claim) => claim.sources.some((source) => cited.has(source))).length > 1;
  return [...visits, ...commitments]
    .map((of) => ({ of, questions: of.disagreements.filter(onTwoSides) }))
    .filter(({ questions }) => questions.length > 0);
}
