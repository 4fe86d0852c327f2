import type { CommitmentData } from '#lib/content/schema/commitment.ts';
import type { VisitData } from '#lib/content/schema/visit.ts';
import { filedIn, type Rule } from './proofs.ts';

/** Each claim that cites what a claim above it cites: one source does not disagree with itself. */
export const oneSidedDisagreements: Rule = ({ filed }) =>
  filedIn(filed, 'visits', 'commitments').flatMap((each) =>
    // The ids, not the records: an id that leads nowhere is reported at its own place.
    (each.fields as VisitData | CommitmentData).disagreements.flatMap(({ claims }, i) =>
      repeated(claims.map(({ sources }) => [...sources].sort().join(' '))).map((j) => ({
        ...each.at(
          ['disagreements', i, 'claims', j, 'sources'],
          'Expected other sources than a claim above cites: a source does not disagree with itself',
        ),
        field: `disagreements[${i}].claims[${j}].sources`,
      })),
    ),
  );

const repeated = (lists: readonly string[]) =>
  [...lists.keys()].filter((j) => lists.indexOf(lists[j] ?? '') < j);
