import { Index } from '#components/entity/Index.tsx';
import { Heading } from '#components/page/Heading.tsx';
import { JsonLd } from '#components/page/JsonLd.tsx';
import { editionFor } from '#lib/content/edition.ts';
import { listing } from '#lib/seo/ld/listing.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { count, wordsOf } from '#lib/words/words.ts';

type Props = { params: Promise<{ lang: Language }> };

export async function generateMetadata({ params }: Props) {
  const { lang } = await params;
  const { title, standfirst } = wordsOf(lang).entities.topics;
  return pageMetadata(paths.topics(lang), titled(title), standfirst);
}

export default async function Page({ params }: Props) {
  const { lang } = await params;
  const { entities, locale } = wordsOf(lang);
  const { topics: w, promises, storyCount } = entities;
  const entries = editionFor(paths.topics(lang))
    .topics.toSorted((a, b) => a.title.localeCompare(b.title, lang))
    .map(({ id, title, what, commitments, stories }) => ({
      href: paths.topic(lang, id),
      name: title,
      count: [
        commitments.length > 0 ? count(commitments.length, promises, locale) : '',
        stories.length > 0 ? count(stories.length, storyCount, locale) : '',
      ]
        .filter(Boolean)
        .join(' · '),
      note: what,
    }));
  return (
    <div className="grid gap-10">
      <Heading title={w.title} standfirst={w.standfirst} />
      <Index groups={[{ entries }]} />
      <JsonLd
        things={listing({ path: paths.topics(lang), title: w.title, description: w.standfirst, lang })}
      />
    </div>
  );
}
