import type { Commitment, Edition, Visit } from '#lib/content/records.ts';
import { inOrder } from './order.ts';
import type { Table } from './tables.ts';

/** Each claim in a disagreement between sources, one row. */
export function claims(edition: Pick<Edition, 'visits' | 'commitments'>): Table {
  const of = ['visits', 'commitments'] as const;
  const rows = of.flatMap((collection) =>
    inOrder<Visit | Commitment>(edition[collection]).flatMap(({ id, disagreements }) =>
      disagreements.flatMap(({ about, claims }) =>
        claims.map(({ says, sources }) => ({
          collection,
          record: id,
          about,
          says,
          sources: sources.map((source) => source.id),
        })),
      ),
    ),
  );
  return { name: 'claims', of, columns: ['record', 'collection', 'about', 'says', 'sources'], rows };
}
