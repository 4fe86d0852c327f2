import type { Located } from '#lib/maps/locate.ts';
import type { Words } from '#lib/words/words.ts';
import { Locator } from './Locator.tsx';

/** Many places on one map; a phone gets one of its own, whose names can be read there. */
export function Overview({ large, small, words }: { large: Located; small: Located; words: Words }) {
  const { overview, overviewNote } = words.entities.places;
  return (
    <>
      <Locator
        map={large}
        label={overview}
        caption={overviewNote}
        className="hidden md:grid [&>svg]:w-full"
      />
      <Locator map={small} label={overview} caption={overviewNote} className="md:hidden" />
    </>
  );
}
