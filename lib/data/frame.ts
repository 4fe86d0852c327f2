import type { Edition } from '#lib/content/records.ts';
import { paths, site } from '#lib/site.ts';
import { recordDate } from '#lib/tracker/record-date.ts';
import { wordsOf } from '#lib/words/words.ts';
import type { DataCollection } from './collections.ts';
import type { JsonSchema } from './recordSchema.ts';

/** The address of a data file, whole, as it stands in other files. */
export const addressOf = (file: string): string => `${site.url}${paths.dataFile(file)}`;
export const schemaFile = (of: DataCollection): string => `${of}.schema.json`;

/** What every JSON file says of itself first. */
export const signed = (edition: Pick<Edition, 'pages'>, title: string) => ({
  name: `${title} – ${site.name}`,
  licence: site.licence,
  date: recordDate(edition),
  source: `${site.url}${paths.data()}`,
});

/** The schema of a framed file whose content is `content`. */
export function framed(content: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const { file } = wordsOf('en').data;
  const say = (field: keyof typeof file) => ({ description: file[field] });
  const uri = { type: 'string', format: 'uri' };
  const licence = {
    name: { type: 'string', ...say('licence.name') },
    url: { ...uri, ...say('licence.url') },
  };
  const properties = {
    name: { type: 'string', ...say('name') },
    licence: { ...closed(licence), ...say('licence') },
    date: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$', ...say('date') },
    source: { ...uri, ...say('source') },
    schema: { ...uri, ...say('schema') },
  };
  return closed({ ...properties, ...content });
}

const closed = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
