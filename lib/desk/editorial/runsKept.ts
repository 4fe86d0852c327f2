import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { crc32 } from 'node:zlib';

/** What stands in a file of runs but for their numbers. */
export interface RunsIndex {
  /** Of all that the numbers were made from but the files. */
  readonly mark: string;
  /** Of the files, in the order of their numbers. */
  readonly keys: readonly string[];
  /** For each file how many passages it has, and how many numbers each of them. */
  readonly counts: Uint32Array;
  /** Each number that stands in the files more than once. */
  readonly repeated: Float64Array;
}

/** Numbers that stand side by side: where the first does, and where the first after them. */
export interface Stretch {
  readonly at: number;
  readonly end: number;
}

export interface KeptRuns extends RunsIndex {
  /** Gives some stretches of the numbers, piece by piece, and closes the file; says whether all were as they were written. */
  read(stretches: readonly Stretch[], meet: (numbers: Float64Array, at: number) => void): boolean;
}

// Two sums, one of the numbers and one of all else, and how many numbers, repeated ones and counts there are. After these
// come the numbers, the repeated ones, the counts, and as text the mark and the keys.
const fields = 5;
const head = fields * Uint32Array.BYTES_PER_ELEMENT;
const bytesEach = Float64Array.BYTES_PER_ELEMENT;

/** What was kept under a mark; nothing if it is damaged or something else stands there, for all of it can be made anew. */
export function openRuns(file: string, mark: string): KeptRuns | undefined {
  if (!existsSync(file)) return undefined;
  const from = openSync(file, 'r');
  const found = new Uint32Array(fields);
  readSync(from, found);
  const [, sum = 0, count = 0] = found;
  const index = indexIn(from, found);
  if (index?.mark === mark)
    return {
      ...index,
      read(stretches, meet) {
        const same = sumRead(from, count, stretches, meet) === sum;
        closeSync(from);
        return same;
      },
    };
  closeSync(from);
  return undefined;
}

/** The sums tell of a machine that lost its power before the disk had all. */
function indexIn(from: number, found: Uint32Array): RunsIndex | undefined {
  const [sum, , ofNumbers = 0, ofRepeated = 0, ofCounts = 0] = found;
  const at = head + ofNumbers * bytesEach;
  const bytes = new Uint8Array(Math.max(fstatSync(from).size - at, 0));
  readSync(from, bytes, 0, bytes.length, at);
  if (sumOf([found.subarray(1), bytes]) !== sum) return undefined;
  const repeated = new Float64Array(bytes.buffer, 0, ofRepeated);
  const counts = new Uint32Array(bytes.buffer, repeated.byteLength, ofCounts);
  const text = Buffer.from(bytes.buffer, repeated.byteLength + counts.byteLength).toString();
  const [mark = '', ...keys] = text.split('\n');
  return { mark, keys, counts, repeated };
}

const sumOf = (parts: readonly NodeJS.ArrayBufferView[]) => parts.reduce((sum, part) => crc32(part, sum), 0);

// All at once, they would take the memory of forty megabytes, and to come by that takes longer than to read them.
const mostAtOnce = 2 ** 15;

function sumRead(
  from: number,
  count: number,
  stretches: readonly Stretch[],
  meet: (numbers: Float64Array, at: number) => void,
): number {
  const room = new Float64Array(mostAtOnce);
  let [sum, next] = [0, 0];
  for (let at = 0; at < count; at += mostAtOnce) {
    const numbers = room.subarray(0, count - at);
    readSync(from, numbers, 0, numbers.byteLength, head + at * bytesEach);
    sum = crc32(numbers, sum);
    const end = at + numbers.length;
    for (let stretch = stretches[next]; stretch && stretch.at < end; stretch = stretches[++next]) {
      const first = Math.max(stretch.at, at);
      meet(numbers.subarray(first - at, Math.min(stretch.end, end) - at), first);
      if (stretch.end > end) break;
    }
  }
  return sum;
}

/** A new file of runs, which takes the place of another when it is whole, whatever stops the writing and whoever else writes. */
export function newRuns(file: string) {
  const next = `${file}.${process.pid}`;
  const to = openSync(next, 'w');
  writeSync(to, new Uint8Array(head));
  let [count, sum] = [0, 0];
  return {
    put(numbers: Float64Array) {
      writeFileSync(to, numbers);
      count += numbers.length;
      sum = crc32(numbers, sum);
    },
    end({ mark, keys, counts, repeated }: RunsIndex) {
      const parts = [repeated, counts, Buffer.from([mark, ...keys].join('\n'))];
      for (const part of parts) writeFileSync(to, part);
      const rest = Uint32Array.of(sum, count, repeated.length, counts.length);
      writeSync(to, Uint32Array.of(sumOf([rest, ...parts]), ...rest), 0, head, 0);
      closeSync(to);
      renameSync(next, file);
    },
    /** Leaves it to be written again. */
    drop() {
      closeSync(to);
    },
  };
}
