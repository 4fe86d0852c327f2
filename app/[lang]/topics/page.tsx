import { Index } from '#components/entity/Index.tsx';
import { Heading } from '#components/page/Heading.tsx';
import { loadEdition } from '#lib/content/edition.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';

type Props = { params: Promise<{ lang: Language }> };

export async function generateMetadata({ params }: Props) {
  const { lang } = await params;
  const { title, standfirst } = wordsOf(lang).entities.topics;
  return pageMetadata(paths.topics(lang), titled(title), standfirst);
}

export default async function Page({ params }: Props) {
  const { lang } = await params;
  const words = wordsOf(lang);
  const { topics: w } = words.entities;
  const groups = [
    {
      title: w.title,
      entries: loadEdition()
        .topics.map((topic) => ({
          href: paths.topic(lang, topic.id),
          name: topic.title,
          note: topic.what,
        }))
        .sort((a, b) => a.name.localeCompare(b.name, lang)),
    },
  ];
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
      <Heading title={w.title} standfirst={w.standfirst} />
      <Index groups={groups} />
    </div>
  );
}
