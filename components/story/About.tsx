import type { Story } from '#lib/content/records.ts';
import { type Language, paths } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';

/** Topics, people, organisations and places of a story, each with its page. */
export function About({ story, lang }: { story: Story; lang: Language }) {
  const { story: words } = wordsOf(lang);
  const rows = [
    { label: words.topics, links: story.topics.map(({ id, title }) => [paths.topic(lang, id), title]) },
    { label: words.people, links: story.people.map(({ id, name }) => [paths.person(lang, id), name]) },
    {
      label: words.organisations,
      links: story.organisations.map(({ id, name }) => [paths.organisation(lang, id), name]),
    },
    { label: words.places, links: story.places.map(({ id, name }) => [paths.place(lang, id), name]) },
  ];
  return (
    <dl className="about-story">
      {rows
        .filter(({ links }) => links.length > 0)
        .map(({ label, links }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <ul>
                {links.map(([href, name]) => (
                  <li key={href}>
                    <a href={href}>{name}</a>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
    </dl>
  );
}
