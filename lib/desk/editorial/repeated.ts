/** A number that stands more than once, and where it stands in a row. */
export interface Place {
  readonly number: number;
  readonly at: number;
}

// With fewer, many numbers would share a bit; so many are still at hand for the processor.
const fewestBits = 2 ** 20;

/**
 * Tells the numbers that stand more than once in a row that was gone through before and in some new lists: only what did so
 * before, or stands in a new list, can. Nearly all stand there once, and are told at the first look: each has a bit by its
 * last digits, and only those whose bit another number or they themselves have set are looked at.
 */
export function repeatedIn(lists: readonly Float64Array[], before: Float64Array = new Float64Array()) {
  const count = lists.reduce((sum, { length }) => sum + length, before.length);
  const bits = Math.max(2 ** Math.ceil(Math.log2(16 * count + 16)), fewestBits);
  const [once, again] = [new Uint8Array(bits / 8), new Uint8Array(bits / 8)];
  const isSet = (set: Uint8Array, bit: number) => ((set[bit >>> 3] as number) >>> (bit & 7)) & 1;
  const put = (set: Uint8Array, bit: number) => {
    set[bit >>> 3] = (set[bit >>> 3] as number) | (1 << (bit & 7));
  };
  const bitOf = (number: number) => number & (bits - 1);
  for (const list of [before, ...lists])
    for (let i = 0; i < list.length; i++) {
      const bit = bitOf(list[i] as number);
      put(isSet(once, bit) ? again : once, bit);
    }
  const suspects: Place[] = [];
  return {
    /** Goes through a stretch of the row that begins at a place. */
    meet(stretch: Float64Array, at: number) {
      for (let i = 0; i < stretch.length; i++) {
        const number = stretch[i] as number;
        const bit = bitOf(number);
        if (isSet(once, bit) === 0) continue;
        put(again, bit);
        suspects.push({ number, at: at + i });
      }
    },
    /** Each place of each of them, in their order; the new lists come after the row, which ends at a place. */
    places(end: number): Place[] {
      let at = end;
      for (const list of lists)
        for (let i = 0; i < list.length; i++, at++) {
          const number = list[i] as number;
          if (isSet(again, bitOf(number))) suspects.push({ number, at });
        }
      const met = new Set<number>();
      const repeated = new Set<number>();
      for (const { number } of suspects) (met.has(number) ? repeated : met).add(number);
      return suspects.filter(({ number }) => repeated.has(number));
    },
  };
}
