import { DataPage } from '#components/data/DataPage.tsx';
import { loadEdition, schemas } from '#lib/content/edition.ts';
import { overview } from '#lib/data/overview.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { paths } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';

const { title, standfirst } = wordsOf('en').data;

export const metadata = pageMetadata(paths.data(), titled(title), standfirst);

export default function Page() {
  return <DataPage overview={overview(loadEdition(), schemas)} lang="en" />;
}
