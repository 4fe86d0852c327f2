import type { PlaceLeaf, PostalAddressLeaf } from 'schema-dts';
import type { Place } from '#lib/content/records.ts';
import { type Language, paths } from '#lib/site.ts';
import { addressOf, idOf } from './address.ts';
import { alternateNames, sameAs } from './names.ts';

/** The country of a place; the sea lies in none. */
function address({ name, country }: Place): { address?: PostalAddressLeaf } {
  if (country === 'international') return {};
  return { address: { '@type': 'PostalAddress', name, addressCountry: country } };
}

/** A place named on a page of another. */
export const placeRef = (place: Place, lang: Language): PlaceLeaf => ({
  '@type': 'Place',
  '@id': idOf(paths.place(lang, place.id), 'place'),
  name: place.name,
  url: addressOf(paths.place(lang, place.id)),
  ...address(place),
});

/** A place with where it lies. */
export const located = (place: Place, lang: Language): PlaceLeaf => ({
  ...placeRef(place, lang),
  geo: { '@type': 'GeoCoordinates', latitude: place.lat, longitude: place.lon },
});

/** A place with its other names and where it lies. */
export const placeThing = (place: Place, lang: Language): PlaceLeaf => ({
  ...located(place, lang),
  ...alternateNames(place),
  ...sameAs(place),
  description: place.what,
});
