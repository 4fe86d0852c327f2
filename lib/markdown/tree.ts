import type { Element, Root } from 'hast';
import type { Root as Prose } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type Processor, unified } from 'unified';
import { visit } from 'unist-util-visit';
import { decoded } from '#lib/site.ts';

/** Sanitising puts this before every id of a body. */
export const idPrefix = 'user-content-';

/** Sanitising renames every id against DOM clobbering; links within the text follow. */
function followIds() {
  return (tree: Root) => {
    const ids = new Set<string>();
    visit(tree, 'element', (node) => {
      if (typeof node.properties.id === 'string') ids.add(node.properties.id);
    });
    visit(tree, 'element', (node: Element) => {
      const { href } = node.properties;
      if (typeof href === 'string' && href.startsWith('#') && ids.has(decoded(href.slice(1))))
        node.properties.href = `#${idPrefix}${href.slice(1)}`;
    });
  };
}

// A body cannot write HTML of its own: what is added here comes from the house alone.
const schema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), 'data', 'figure', 'button'],
  attributes: {
    ...defaultSchema.attributes,
    data: ['value'],
    button: [
      ['type', 'button'] as [string, string],
      'popoverTarget',
      'ariaLabel',
      ['className', 'term'] as [string, string],
    ],
    span: [
      ['popover', 'auto'] as [string, string],
      ['className', 'explanation', 'term', 'together'] as [string, string, string, string],
    ],
    sup: [...(defaultSchema.attributes?.sup ?? []), ['className', 'cite'] as [string, string]],
  },
};

/** Of `mailto:a@b.org` and `xmpp:a@b.org/desk` remark-gfm links the address alone; GFM links the whole. */
function wholeAddresses(tree: Prose) {
  visit(tree, 'link', (link, i, parent) => {
    const [address] = link.children;
    const before = parent?.children[(i ?? 0) - 1];
    const after = parent?.children[(i ?? 0) + 1];
    if (address?.type !== 'text' || before?.type !== 'text') return;
    const [scheme] = /(?<![A-Za-z\d])(?:mailto|xmpp):$/.exec(before.value) ?? [];
    // `<a@b.org>` and `[a@b.org](…)` are links as they stand: their text does not begin where they do.
    if (!scheme || link.position?.start.offset !== address.position?.start.offset) return;
    let resource = '';
    if (scheme === 'xmpp:' && after?.type === 'text') {
      resource = /^\/[A-Za-z\d@.]*[A-Za-z\d]/.exec(after.value)?.[0] ?? '';
      after.value = after.value.slice(resource.length);
    }
    before.value = before.value.slice(0, -scheme.length);
    link.url = address.value = scheme + address.value + resource;
  });
}

/** Has to come before remark-gfm, whose own pass would link an address within a resource. */
function gfmAddresses(this: Processor) {
  const data = this.data();
  data.fromMarkdownExtensions = [{ transforms: [wholeAddresses] }, ...(data.fromMarkdownExtensions ?? [])];
}

const parser = unified().use(remarkParse).use(gfmAddresses).use(remarkGfm);
// Sanitising comes last: what ran after it would not be covered.
const renderer = unified()
  .use(remarkRehype, { clobberPrefix: '' })
  .use(followIds)
  .use(rehypeSanitize, schema);

export const parseProse = (markdown: string): Prose => parser.parse(markdown);
export const renderProse = (prose: Prose): Root => renderer.runSync(prose);

/** CommonMark and GFM as a sanitised tree: no raw HTML, no unknown protocol, ids prefixed. */
export const toTree = (markdown: string): Root => renderProse(parseProse(markdown));
