import type { OrganizationLeaf } from 'schema-dts';
import type { Organisation } from '#lib/content/records.ts';
import { type Language, paths } from '#lib/site.ts';
import { addressOf } from './address.ts';
import { alternateNames, sameAs } from './names.ts';
import { organisationRef } from './refs.ts';

/** An organisation with its other names and its country; a joint or international body has none. */
export function organisationThing(organisation: Organisation, lang: Language): OrganizationLeaf {
  const { id, country, what } = organisation;
  const home = country === 'joint' || country === 'international' ? undefined : country;
  return {
    ...organisationRef(organisation, lang),
    url: addressOf(paths.organisation(lang, id)),
    mainEntityOfPage: addressOf(paths.organisation(lang, id)),
    ...alternateNames(organisation),
    ...sameAs(organisation),
    description: what,
    ...(home ? { address: { '@type': 'PostalAddress', addressCountry: home } } : {}),
  };
}
