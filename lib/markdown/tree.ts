import type { Element, Root } from 'hast';
import type { Root as Prose } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const prefix = 'user-content-';

/** Sanitising renames every id against DOM clobbering; links within the text follow. */
function followIds() {
  return (tree: Root) => {
    const ids = new Set<string>();
    visit(tree, 'element', (node) => {
      if (typeof node.properties.id === 'string') ids.add(node.properties.id);
    });
    visit(tree, 'element', (node: Element) => {
      const { href } = node.properties;
      if (typeof href === 'string' && ids.has(decodeURIComponent(href.slice(1))) && href.startsWith('#'))
        node.properties.href = `#${prefix}${href.slice(1)}`;
    });
  };
}

const schema = {
  ...defaultSchema,
  attributes: {
    ...defaultSchema.attributes,
    sup: [...(defaultSchema.attributes?.sup ?? []), ['className', 'cite'] as [string, string]],
  },
};

const parser = unified().use(remarkParse).use(remarkGfm);
// Sanitising comes last: what ran after it would not be covered.
const renderer = unified()
  .use(remarkRehype, { clobberPrefix: '' })
  .use(followIds)
  .use(rehypeSanitize, schema);

export const parseProse = (markdown: string): Prose => parser.parse(markdown);
export const renderProse = (prose: Prose): Root => renderer.runSync(prose);

/** CommonMark and GFM as a sanitised tree: no raw HTML, no unknown protocol, ids prefixed. */
export const toTree = (markdown: string): Root => renderProse(parseProse(markdown));
