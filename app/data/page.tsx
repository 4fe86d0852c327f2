import { DataPage } from '#components/data/DataPage.tsx';
import { JsonLd } from '#components/page/JsonLd.tsx';
import { loadEdition, schemas } from '#lib/content/edition.ts';
import { overview } from '#lib/data/overview.ts';
import { dataset } from '#lib/seo/ld/dataset.ts';
import { trail } from '#lib/seo/ld/trail.ts';
import { pageMetadata, titled } from '#lib/seo/metadata.ts';
import { paths } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';

const { title, standfirst } = wordsOf('en').data;

export const metadata = pageMetadata(paths.data(), titled(title), standfirst);

export default function Page() {
  const edition = loadEdition();
  const shown = overview(edition, schemas);
  return (
    <>
      <DataPage overview={shown} lang="en" />
      <JsonLd things={[dataset(edition, shown.files, 'en'), trail('en', [title, paths.data()])]} />
    </>
  );
}
