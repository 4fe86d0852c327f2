import type { Row } from './csv.ts';
import type { PlainRecord } from './plain.ts';
import type { Records, Table } from './tables.ts';

interface Disputed extends PlainRecord {
  readonly disagreements: readonly { readonly about: string; readonly claims: readonly Row[] }[];
}

/** Each claim in a disagreement between sources, one row. */
export function claims(records: Pick<Records, 'visits' | 'commitments'>): Table {
  const of = ['visits', 'commitments'] as const;
  const rows = of.flatMap((collection) =>
    (records[collection] as readonly Disputed[]).flatMap(({ id, disagreements }) =>
      disagreements.flatMap(({ about, claims }) =>
        claims.map(({ says, sources }) => ({ collection, record: id, about, says, sources })),
      ),
    ),
  );
  return { name: 'claims', of, columns: ['record', 'collection', 'about', 'says', 'sources'], rows };
}
