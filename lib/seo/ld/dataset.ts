import type { DataDownloadLeaf, DatasetLeaf } from 'schema-dts';
import type { Edition } from '#lib/content/records.ts';
import type { Offered } from '#lib/data/catalogue.ts';
import { yearOf } from '#lib/dates.ts';
import { type Language, paths, site } from '#lib/site.ts';
import { recordDate } from '#lib/tracker/record-date.ts';
import { countryName } from '#lib/words/countries.ts';
import { wordsOf } from '#lib/words/words.ts';
import { addressOf, idOf } from './address.ts';
import { publisher } from './publisher.ts';

/** The open data as one set: its files are what it can be had in. */
export function dataset(edition: Edition, files: readonly Offered[], lang: Language): DatasetLeaf {
  const words = wordsOf(lang);
  const url = addressOf(paths.data());
  const date = recordDate(edition);
  const years = edition.visits.map(({ start }) => yearOf(start)).sort();
  return {
    '@type': 'Dataset',
    '@id': idOf(paths.data(), 'dataset'),
    url,
    name: `${words.data.title} – ${site.name}`,
    description: words.data.standfirst,
    creator: publisher(lang),
    publisher: { '@id': idOf('/', 'publisher') },
    license: site.licence.url,
    isAccessibleForFree: true,
    inLanguage: lang,
    version: date,
    dateModified: date,
    temporalCoverage: `${years[0] ?? date}/${date}`,
    spatialCoverage: (['IN', 'RU'] as const).map((country) => ({
      '@type': 'Place',
      name: countryName(country, words),
    })),
    keywords: edition.topics.map(({ title }) => title),
    distribution: files.filter(({ form }) => form === 'json' || form === 'csv').map(download),
  };
}

const types = { json: 'application/json', csv: 'text/csv' } as const;

const download = ({ path, form, bytes }: Offered): DataDownloadLeaf => ({
  '@type': 'DataDownload',
  name: path,
  contentUrl: addressOf(paths.dataFile(path)),
  encodingFormat: types[form as keyof typeof types],
  contentSize: `${bytes} B`,
});
