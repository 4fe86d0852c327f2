import { Index } from '#components/entity/Index.tsx';
import { Heading } from '#components/page/Heading.tsx';
import { loadEdition } from '#lib/content/edition.ts';
import { lastOffice } from '#lib/related/offices.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { count, wordsOf } from '#lib/words/words.ts';

type Props = { params: Promise<{ lang: Language }> };

export async function generateMetadata({ params }: Props) {
  const { lang } = await params;
  const { title, standfirst } = wordsOf(lang).entities.people;
  return pageMetadata(paths.people(lang), titled(title), standfirst);
}

export default async function Page({ params }: Props) {
  const { lang } = await params;
  const words = wordsOf(lang);
  const { people: w, countries } = words.entities;
  const entries = loadEdition()
    .people.map((person) => ({
      country: person.country,
      href: paths.person(lang, person.id),
      name: person.name,
      visits: person.visits.length,
      note: [
        lastOffice(person)?.title,
        person.visits.length > 0 ? count(person.visits.length, w.count, words.locale) : '',
      ]
        .filter(Boolean)
        .join(' · '),
    }))
    .sort((a, b) => b.visits - a.visits || a.name.localeCompare(b.name, lang));
  const groups = (['IN', 'RU', 'other'] as const).map((country) => ({
    title: countries[country],
    entries: entries.filter((entry) =>
      country === 'other' ? !['IN', 'RU'].includes(entry.country) : entry.country === country,
    ),
  }));
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
      <Heading title={w.title} standfirst={w.standfirst} />
      <Index groups={groups} />
    </div>
  );
}
