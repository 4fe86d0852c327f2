import { Index } from '#components/entity/Index.tsx';
import { Heading } from '#components/page/Heading.tsx';
import { loadEdition } from '#lib/content/edition.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';

type Props = { params: Promise<{ lang: Language }> };

export async function generateMetadata({ params }: Props) {
  const { lang } = await params;
  const { title, standfirst } = wordsOf(lang).entities.organisations;
  return pageMetadata(paths.organisations(lang), titled(title), standfirst);
}

export default async function Page({ params }: Props) {
  const { lang } = await params;
  const words = wordsOf(lang);
  const { organisations: w, countries } = words.entities;
  const groups = (['IN', 'RU', 'joint', 'other'] as const).map((country) => ({
    title: countries[country],
    entries: loadEdition()
      .organisations.filter((record) =>
        country === 'other' ? !['IN', 'RU', 'joint'].includes(record.country) : record.country === country,
      )
      .map((record) => ({ href: paths.organisation(lang, record.id), name: record.name, note: record.what }))
      .sort((a, b) => a.name.localeCompare(b.name, lang)),
  }));
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
      <Heading title={w.title} standfirst={w.standfirst} />
      <Index groups={groups} />
    </div>
  );
}
