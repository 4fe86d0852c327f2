import type { Filed } from '#lib/content/link.ts';
import { markOf } from '#lib/content/readings.ts';
import type { Names } from './names.ts';
import type { Passage } from './passages.ts';
import { type Place, repeatedIn } from './repeated.ts';
import { runHashes } from './runHashes.ts';
import { byPassage, countsOf, type InRow, joined, stretchesOf } from './runRow.ts';
import { type KeptRuns, newRuns, openRuns } from './runsKept.ts';

/** Where runs are kept from one check to the next, and a mark of the code that makes them. */
export interface RunsPlace {
  readonly file: string;
  readonly code: string;
}

type Passages = ReadonlyMap<Filed, readonly Passage[]>;
type Found = ReadonlyMap<Passage, readonly number[]>;

/** The numbers of runs that stand in the record more than once, by the passages that say them. */
export function repeatedRuns(passages: Passages, names: Names, place?: RunsPlace): Found {
  // Runs leave names out.
  const mark = place ? markOf(place.code, JSON.stringify([...names])) : '';
  const among = (known: KeptRuns | undefined): Found => {
    const { unchanged, made } = compared(passages, names, known);
    const fresh = made.filter(({ isCopy }) => !isCopy);
    const isSame = fresh.length === 0 && unchanged.length === known?.keys.length;
    const next = place && !isSame ? newRuns(place.file) : undefined;
    const places = placesOf(unchanged, made, known, next?.put);
    if (!places) {
      next?.drop();
      return among(undefined);
    }
    for (const { numbers } of fresh) next?.put(numbers);
    const kept = [...unchanged, ...fresh];
    const keys = kept.map(({ key }) => key);
    const repeated = new Set(places.map(({ number }) => number));
    next?.end({ mark, keys, counts: countsOf(kept), repeated: Float64Array.from(repeated) });
    return byPassage([...unchanged, ...made], places);
  };
  return among(place && openRuns(place.file, mark));
}

/** A file whose runs are not kept, or one of the same bytes as another: what it says stood there once. */
interface Made extends InRow {
  readonly numbers: Float64Array;
  readonly isCopy: boolean;
}

/** The files of which runs are kept in the order of these, and the others as if they stood after them. */
function compared(of: Passages, names: Names, known?: KeptRuns): { unchanged: InRow[]; made: Made[] } {
  const stretches = stretchesOf(known);
  const met = new Set<string>();
  const unchanged: InRow[] = [];
  const others: Pick<Made, 'key' | 'passages' | 'isCopy'>[] = [];
  for (const [filed, passages] of of) {
    const key = keyOf(filed);
    const isCopy = met.has(key);
    const stretch = isCopy ? undefined : stretches.get(key);
    if (stretch) unchanged.push({ key, passages, ...stretch });
    else others.push({ key, passages, isCopy });
    met.add(key);
  }
  // One without numbers stands where the next begins.
  unchanged.sort((a, b) => a.at - b.at || a.end - b.end);
  const runsIn = runHashes(names);
  let end = endOf(unchanged);
  const made = others.map((other): Made => {
    const runs = runsIn(other.passages.map(({ text }) => text));
    const at = end;
    end += runs.numbers.length;
    return { ...other, ...runs, first: 0, at, end };
  });
  return { unchanged, made };
}

const endOf = (row: readonly InRow[]) => row.at(-1)?.end ?? 0;

// The same link is a citation, and has other words, once there is a source of its name.
const keyOf = ({ key, record }: Filed) => [key, ...record.body.cites].join(' ');

/** Where numbers stand that do so more than once; nothing if the kept ones are damaged. These are handed on. */
function placesOf(
  unchanged: readonly InRow[],
  made: readonly Made[],
  known?: KeptRuns,
  handOn?: (numbers: Float64Array) => void,
): Place[] | undefined {
  const lists = made.map(({ numbers }) => numbers);
  const { meet, places } = repeatedIn(lists, known?.repeated);
  const isSound = known?.read(joined(unchanged), (numbers, at) => {
    meet(numbers, at);
    handOn?.(numbers);
  });
  return isSound === false ? undefined : places(endOf(unchanged));
}
