import { calendarFile, type FeedForm, feedForms, type Language, paths } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';

/** How to follow the record, or one topic, without coming back to look: feeds, and a calendar of the visits. */
export function Follow({ topic, lang }: { topic?: string; lang: Language }) {
  const { feeds } = wordsOf(lang);
  const label = topic ? feeds.followTopic : feeds.follow;
  const links: [href: string, name: string, type: string][] = (Object.keys(feedForms) as FeedForm[]).map(
    (form) => [paths.feed(lang, form, topic), feeds.forms[form], feedForms[form].type],
  );
  if (!topic) links.push([paths.calendar(lang), feeds.calendar, calendarFile.type]);
  return (
    <nav aria-label={label} className="no-print flex flex-wrap items-baseline gap-x-5 font-sans text-base">
      <p className="text-muted">{label}:</p>
      <ul className="flex flex-wrap gap-x-5 text-ink">
        {links.map(([href, name, type]) => (
          <li key={href}>
            <a href={href} type={type} className="inline-block py-1">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
