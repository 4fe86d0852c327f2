import { OfflinePage } from '#components/page/OfflinePage.tsx';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { type Language, paths } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';

type Props = { params: Promise<{ lang: Language }> };

export async function generateMetadata({ params }: Props) {
  const { lang } = await params;
  const { offline } = wordsOf(lang);
  // What it lists is another on each device.
  return {
    ...pageMetadata(paths.offline(lang), titled(offline.title), offline.standfirst),
    robots: { index: false },
  };
}

export default async function Page({ params }: Props) {
  return <OfflinePage lang={(await params).lang} />;
}
