import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';

const dropped = new Set(['link', 'meta', 'noscript', 'script', 'style', 'svg', 'template']);

/** The same text in the same elements and nothing else: no styles, fonts, scripts, classes or drawings. */
export function bare(html: string): string {
  const tree: Root = fromHtml(html);
  visit(tree, 'comment', (_, i, parent) => {
    if (parent && i !== undefined) parent.children.splice(i, 1);
    return [SKIP, i ?? 0];
  });
  visit(tree, 'element', (node, i, parent) => {
    if (parent && i !== undefined && dropped.has(node.tagName)) {
      parent.children.splice(i, 1);
      return [SKIP, i];
    }
    const { id, href, lang, popover, popoverTarget } = node.properties;
    node.properties = { id, href, lang, popover, popoverTarget };
  });
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width">';
  return toHtml(tree).replace('<head>', `<head>${head}`);
}
