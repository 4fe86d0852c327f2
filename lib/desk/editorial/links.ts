import { nearest } from '#lib/content/issues.ts';
import type { Edition } from '#lib/content/records.ts';
import { languages, paths } from '#lib/site.ts';
import { filedIn, type Rule } from './proofs.ts';

/** Each link in a text to the page of a record that is not there; other addresses are tried when the pages are. */
export const deadLinks: Rule = ({ edition, filed }) => {
  const there = recordPages(edition);
  return filedIn(filed, 'stories', 'visits', 'pages').flatMap(({ atLine, record }) =>
    record.body.links.flatMap(({ address, line, column }) => {
      const [path = ''] = address.split(/[#?]/);
      if (!ofRecord.test(path) || there.has(path)) return [];
      const near = nearest(path, [...there]);
      const message = `No page has the address \`${path}\``;
      return [{ ...atLine(line, column, message), ...(near ? { nearest: near } : {}) }];
    }),
  );
};

// `/en/visits/by/…` and the feeds of a topic have more to their address.
const ofRecord = new RegExp(
  `^/(?:${languages.join('|')})/(?:stories|visits|commitments|people|places|organisations|topics)/[^/]+/?$`,
);

/** The address of every record that has a page of its own, and those that led to a story once. */
function recordPages(edition: Edition): Set<string> {
  return new Set(
    languages.flatMap((lang) => [
      ...edition.stories.flatMap(({ id, aliases }) =>
        [id, ...aliases].map((name) => paths.story(lang, name)),
      ),
      ...edition.visits.map(({ id }) => paths.visit(lang, id)),
      ...edition.commitments.map(({ id }) => paths.commitment(lang, id)),
      paths.slips(lang),
      ...edition.people.map(({ id }) => paths.person(lang, id)),
      ...edition.places.map(({ id }) => paths.place(lang, id)),
      ...edition.organisations.map(({ id }) => paths.organisation(lang, id)),
      ...edition.topics.map(({ id }) => paths.topic(lang, id)),
    ]),
  );
}
