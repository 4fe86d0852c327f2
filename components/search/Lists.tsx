import { type Language, paths } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';
import { Panel } from '../page/Panel.tsx';

/** Links to the lists that together hold everything the search finds. */
export function Lists({ lang }: { lang: Language }) {
  const { search, entities, nav, stories } = wordsOf(lang);
  const links = [
    [paths.stories(lang), stories.title],
    [paths.visits(lang), nav.visits],
    [paths.commitments(lang), nav.promises],
    [paths.people(lang), entities.people.title],
    [paths.places(lang), entities.places.title],
    [paths.organisations(lang), entities.organisations.title],
    [paths.topics(lang), entities.topics.title],
    [paths.glossary(lang), entities.glossary.title],
    [paths.sources(lang), entities.sourcesPage.title],
  ] as const;
  return (
    <Panel id="lists" label={search.browse}>
      <ul className="gap-x-10 text-lg sm:columns-2 lg:columns-3">
        {links.map(([href, name]) => (
          <li key={href}>
            <a href={href} className="inline-block py-1">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
