import type { Graph, Thing } from 'schema-dts';

/** What a page is about, for programs: data, which no browser runs. */
export function JsonLd({ things }: { things: readonly Thing[] }) {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  // A `<` in a text would let it end the element.
  return <script type="application/ld+json">{JSON.stringify(graph).replaceAll('<', '\\u003c')}</script>;
}
