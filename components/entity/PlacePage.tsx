import type { Place } from '#lib/content/records.ts';
import type { Located } from '#lib/maps/locate.ts';
import { type Language, paths } from '#lib/site.ts';
import { countryName } from '#lib/words/countries.ts';
import { numberFormat } from '#lib/words/formats.ts';
import { type Words, wordsOf } from '#lib/words/words.ts';
import { Locator } from '../map/Locator.tsx';
import { Kin } from '../page/Kin.tsx';
import { StoryLinks } from '../story/StoryLinks.tsx';
import { VisitList } from '../visit/VisitList.tsx';
import { EntityPage } from './EntityPage.tsx';

/** One place: what it is, where it lies, what happened there. */
export function PlacePage({ place, map, lang }: { place: Place; map: Located; lang: Language }) {
  const words = wordsOf(lang);
  const { places, map: mapWords } = words.entities;
  return (
    <EntityPage
      kicker={<Kin href={paths.places(lang)} index={places.title} is={countryName(place.country, words)} />}
      title={place.name}
      standfirst={place.what}
      names={place.names}
      elsewhere={place.same_as}
      lang={lang}
      sources={place.sources}
      map={<Locator map={map} label={mapWords.of(place.name)} caption={degrees(place, words)} />}
      parts={[
        {
          id: 'visits',
          title: places.visits,
          items: place.visits.length > 0 ? place.visits : [places.noVisit],
          content:
            place.visits.length > 0 ? (
              <VisitList visits={place.visits} lang={lang} />
            ) : (
              <p className="text-lg">{places.noVisit}</p>
            ),
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

/** “55.75° N, 37.62° E”, as exact as the record has it. */
function degrees({ lat, lon }: Place, { entities, locale }: Words): string {
  const { north, south, east, west } = entities.map;
  const written = (n: number, plus: string, minus: string) =>
    `${numberFormat(locale, {}).format(Math.abs(n))}° ${n < 0 ? minus : plus}`;
  return `${written(lat, north, south)}, ${written(lon, east, west)}`;
}
