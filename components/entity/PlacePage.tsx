import type { Place } from '#lib/content/records.ts';
import type { Located } from '#lib/maps/locate.ts';
import type { Language } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';
import { Locator } from '../map/Locator.tsx';
import { Cited } from '../page/Sources.tsx';
import { StoryLinks } from '../story/StoryLinks.tsx';
import { VisitList } from '../visit/VisitList.tsx';
import { EntityPage } from './EntityPage.tsx';

/** One place: what it is, where it lies, what happened there. */
export function PlacePage({ place, map, lang }: { place: Place; map: Located; lang: Language }) {
  const words = wordsOf(lang);
  const { places, countries, map: mapWords } = words.entities;
  const kicker =
    place.country === 'IN' || place.country === 'RU' ? countries[place.country] : countries.other;
  return (
    <EntityPage
      kicker={kicker}
      title={place.name}
      standfirst={place.what}
      names={place.names}
      lang={lang}
      lead={
        <div className="grid max-w-[40rem] gap-2">
          <Locator map={map} label={mapWords.of(place.name)} />
          {place.sources.length > 0 ? <Cited sources={place.sources} words={words} /> : null}
        </div>
      }
      parts={[
        {
          id: 'visits',
          title: places.visits,
          items: place.visits,
          content: <VisitList visits={place.visits} lang={lang} />,
        },
        {
          id: 'stories',
          title: places.stories,
          items: place.stories,
          content: <StoryLinks stories={place.stories} lang={lang} />,
        },
      ]}
    />
  );
}
