/** Words as places in a list of all words: pages say the same thousands of times, and all would be written and read. */
export type Places = Uint32Array;

export type Words = readonly string[] | ReadonlySet<string>;

/** A list of words that grows as they are asked for, each once. */
export function placesIn(known: Iterable<string> = []) {
  const places = new Map<string, number>();
  const placeOf = (word: string) => {
    const place = places.get(word);
    if (place !== undefined) return place;
    places.set(word, places.size);
    return places.size - 1;
  };
  for (const word of known) placeOf(word);
  return {
    of: (words: Words): Places => Uint32Array.from(words, placeOf),
    words: (): string[] => [...places.keys()],
  };
}

/** Gives places among the words that are used. */
export function movedUp(used: Uint8Array): (places: Places) => Places {
  if (!used.includes(0)) return (places) => places;
  const to = new Uint32Array(used.length);
  let next = 0;
  for (const [place, is] of used.entries()) if (is) to[place] = next++;
  return (places) => places.map((place) => to[place] as number);
}

/** Where some places stand in a row of many: before the first of them, and how many. */
export type Stretch = readonly [at: number, length: number];

/** A row of places that grows. */
export function rowOf() {
  const all: Places[] = [];
  let end = 0;
  return {
    put(places: Places): Stretch {
      all.push(places);
      end += places.length;
      return [end - places.length, places.length];
    },
    whole(): Places {
      const row = new Uint32Array(end);
      let at = 0;
      for (const places of all) {
        row.set(places, at);
        at += places.length;
      }
      return row;
    },
  };
}
