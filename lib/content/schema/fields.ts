import { z } from 'zod';
import { firstDay, isCalendarDate, isPartialDate, type PartialDate } from '#lib/dates.ts';
import { displayNames } from '#lib/words/formats.ts';
import { faultOfDate } from './faultOfDate.ts';

/** The collections of `content/`: one folder each. */
export const collections = [
  'stories',
  'visits',
  'commitments',
  'people',
  'places',
  'organisations',
  'topics',
  'glossary',
  'sources',
  'pages',
] as const;
export type Collection = (typeof collections)[number];

/** The id of a record in another collection; the linker puts the record in its place. */
export type Ref<C extends Collection> = string & { readonly __ref: C };

/** Ids are file names and addresses: small ASCII letters, digits and single hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

// What a refinement checks is said again in `.meta`, where JSON Schema has a word for it: it cannot see into code.

/** One paragraph of plain text. A block of YAML ends in a line break, which is no part of it. */
export const text = z
  .string()
  .trim()
  .refine((s) => s !== '', { message: 'Expected some text, found an empty line' })
  .refine((s) => /^.*$/.test(s), {
    message:
      'Expected one paragraph without line breaks. Below `>` lines are joined, if none of them is empty',
  })
  .meta({ pattern: '^\\S(.*\\S)?$' });

/** One id of `collection`. Whether it exists is the linker's question. */
export function ref<C extends Collection>(collection: C) {
  return z
    .string()
    .regex(idPattern, `Expected the id of a file in content/${collection}: small letters, digits, hyphens`)
    .meta({ ref: collection }) as unknown as z.ZodType<Ref<C>, string>;
}

/** Ids of `collection`, each at most once. */
export function refs<C extends Collection>(collection: C) {
  return z
    .array(ref(collection))
    .superRefine((ids, ctx) => {
      ids.forEach((id, i) => {
        if (ids.indexOf(id) < i)
          ctx.addIssue({ code: 'custom', path: [i], message: `\`${id}\` stands twice in this list` });
      });
    })
    .meta({ uniqueItems: true });
}

/** What carries a fact: at least one source. */
export const cited = refs('sources')
  .refine((ids) => ids.length > 0, { message: 'Expected at least one source id: a fact cites its source' })
  .meta({ minItems: 1 });

/** A whole day, `2019-11-05`. It stays text: it sorts, and no time zone can move it. */
export const calendarDate = z
  .string()
  .refine(isCalendarDate, {
    error: ({ input }) => faultOfDate(String(input)) ?? 'Expected a day of the calendar as YYYY-MM-DD',
    abort: true,
  })
  .meta({ pattern: '^(19|20)\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' });

// YAML reads a bare `2019` as a number; an editor means the year.
const yearAsText = (value: unknown) => (Number.isInteger(value) ? String(value) : value);

/** A day, a month, a quarter or a year, as exact as the sources are. */
export const partialDate = z
  .preprocess(
    yearAsText,
    z.string().refine(isPartialDate, {
      error: ({ input }) =>
        faultOfDate(String(input)) ?? 'Expected YYYY, YYYY-MM, YYYY-Q1 to YYYY-Q4 or YYYY-MM-DD',
      abort: true,
    }),
  )
  .meta({ pattern: '^(19|20)\\d\\d(-Q[1-4]|-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$' });

/** Refuses each date that lies before the one above it; `at` says where a date stands. */
export function refuseDisorder(
  dates: readonly PartialDate[],
  above: string,
  at: (i: number) => PropertyKey[],
  ctx: z.RefinementCtx,
) {
  dates.forEach((date, i) => {
    const before = dates[i - 1];
    if (before && firstDay(date) < firstDay(before))
      ctx.addIssue({
        code: 'custom',
        path: at(i),
        message: `Expected a date on or after ${before}, ${above}`,
      });
  });
}

/** A moment with its offset from UTC, `2026-11-24T15:00:00+05:30`. */
export const instant = z.iso.datetime({
  offset: true,
  message: 'Expected a moment with its offset, such as 2026-11-24T15:00:00+05:30',
  abort: true,
});

const languageNames = displayNames('en', { type: 'language', fallback: 'none' });

/** Whether readers can be told its name, and browsers know it by this code: `en`, not `eng`; `he`, not `iw`. */
const isLanguage = (code: string) =>
  /^[a-z]{2,3}$/.test(code) &&
  Intl.getCanonicalLocales(code)[0] === code &&
  languageNames.of(code) !== undefined;

export const language = z
  .string()
  .refine(isLanguage, { message: 'Expected a language code such as en, hi or ru' })
  .meta({ pattern: '^[a-z]{2,3}$' });

// ISO 3166-1, for Intl knows regions besides, and countries of the past by the names of others.
const countries = new Set(
  `
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY
    BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK
    FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR
    IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK
    ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM
    PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF
    TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
  `.match(/\w+/g),
);

export const country = z
  .string()
  .refine((code) => countries.has(code), { message: 'Expected the ISO code of a country, such as IN or RU' })
  .meta({ pattern: '^[A-Z]{2}$' });

/** The name in the two other languages of the record. */
export const names = z.strictObject({ hi: text.optional(), ru: text.optional() });
export const aliases = z.array(text);

/** Pages elsewhere that are about the same and about nothing else, such as an article of an encyclopaedia. */
export const sameAs = z
  .array(z.url({ protocol: /^https$/, message: 'Expected an address that begins with https://' }))
  .min(1, 'Expected at least one address; without one, leave `same_as` out')
  .optional();

/** One question on which sources do not agree, and who says what. */
export const disagreement = z.strictObject({
  about: text,
  claims: z.array(z.strictObject({ says: text, sources: cited })).min(2, 'Expected at least two claims'),
});
