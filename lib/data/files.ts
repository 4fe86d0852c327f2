import type { AnyRecord, Edition, Records } from '#lib/content/records.ts';
import type { Chart, ChartName } from '#lib/figures/charts.ts';
import { paths, site } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';
import { chartData, chartsIn } from './charts.ts';
import {
  type DataCollection,
  type DataRecord,
  dataCollections,
  type Schemas,
  withOwnFiles,
} from './collections.ts';
import { columnsOf, toCsv } from './csv.ts';
import { fileSchema, ofOne } from './fileSchema.ts';
import { addressOf, schemaFile, signed } from './frame.ts';
import { type Holdings, holdingsOf } from './holdings.ts';
import { json } from './json.ts';
import { inOrder } from './order.ts';
import { csvPieces, joined, jsonPieces, type Pieces } from './pieces.ts';
import type { Table, TableName } from './tables.ts';

/** A file under /data/, written only when it is asked for. */
export interface DataFile {
  /** Its name below /data/. */
  readonly path: string;
  readonly form: 'json' | 'csv' | 'schema' | 'record' | 'chart';
  readonly of: DataCollection | TableName | ChartName;
  /** The records or rows in it. */
  readonly count: number;
  readonly columns?: readonly string[];
  /** The page that offers it, where it holds one record. */
  readonly page?: string;
  /** The records that it is made from: what their files say, and the numbers that these name. Nothing where it is made from more. */
  readonly from?: readonly AnyRecord[];
  /** What `write` puts together, where the file has a piece for each record. */
  readonly pieces?: Pieces;
  readonly write: () => string;
}

/** Every file of the open data but the list of them. */
export function dataFiles(edition: Edition, schemas: Schemas): DataFile[] {
  const holdings = holdingsOf(edition, schemas);
  return [
    ...dataCollections.flatMap((of) => collectionFiles(of, holdings, edition, schemas)),
    ...holdings.tables.map((table) => tableFile(table, edition)),
    ...chartsIn(edition).map((chart) => chartFile(chart, edition)),
    ...withOwnFiles.flatMap((of) => ownFiles(of, holdings, edition)),
  ];
}

function collectionFiles(
  of: DataCollection,
  holdings: Holdings,
  edition: Edition,
  schemas: Schemas,
): DataFile[] {
  const records = inOrder<DataRecord>(edition[of]);
  const columns = columnsOf(holdings.schemas[of]);
  const all = { of, from: records, count: records.length };
  const title = wordsOf('en').data.collections.names[of];
  const frame = { ...signed(edition, title), schema: addressOf(schemaFile(of)) };
  const inJson = jsonPieces(frame, records, holdings.plain);
  const inCsv = csvPieces(columns, records, holdings.plain);
  return [
    { ...all, form: 'json', path: `${of}.json`, pieces: inJson, write: () => joined(inJson) },
    { ...all, form: 'csv', path: `${of}.csv`, columns, pieces: inCsv, write: () => joined(inCsv) },
    { ...all, form: 'schema', path: schemaFile(of), write: () => json(fileSchema(of, schemas)) },
  ];
}

const tableFile = ({ name, columns, rows, of }: Table, edition: Edition): DataFile => ({
  form: 'csv',
  of: name,
  from: of.flatMap((collection): readonly AnyRecord[] => edition[collection]),
  path: `${name}.csv`,
  count: rows.length,
  columns,
  write: () => toCsv(columns, rows),
});

const chartFile = (chart: Chart, edition: Edition): DataFile => ({
  form: 'chart',
  of: chart.name,
  path: `figures/${chart.name}.json`,
  count: chart.bars.length,
  page: `${paths.figures('en')}#${chart.name}`,
  write: () => json(chartData(chart, edition)),
});

const pages = { visits: paths.visit, commitments: paths.commitment, stories: paths.story };

/** The files that the pages of records offer, in the order of their ids. */
function ownFiles(of: (typeof withOwnFiles)[number], holdings: Holdings, edition: Edition): DataFile[] {
  const schema = `${addressOf(schemaFile(of))}${ofOne}`;
  return inOrder<Records[typeof of]>(edition[of]).map((record) => {
    const page = pages[of]('en', record.id);
    const title = 'headline' in record ? record.headline : record.title;
    const write = () =>
      json({
        ...signed(edition, title),
        schema,
        page: `${site.url}${page}`,
        record: holdings.plain(record),
      });
    return { form: 'record', of, from: [record], path: `${of}/${record.id}.json`, count: 1, page, write };
  });
}
