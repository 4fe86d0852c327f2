import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { expect } from 'vitest';
import { toTree } from '#lib/markdown/tree.ts';
import type { Deviation } from './sanitised.ts';

export interface Example {
  readonly markdown: string;
  readonly html: string;
}

const blocks = 'p|ul|ol|li|blockquote|h[1-6]|hr|table|thead|tbody|tr|th|td|div';
const aroundBlocks = new RegExp(` ?(</?(?:${blocks})\\b[^>]*>) ?`, 'g');

/** Of no account: white space between blocks (not in `pre`), the order of attributes, remark's own classes. */
function normalise(tree: Root): string {
  visit(tree, 'element', (node: Element) => {
    if (String(node.properties.className).match(/^(contains-task-list|task-list-item)$/))
      delete node.properties.className;
    node.properties = Object.fromEntries(
      Object.entries(node.properties).sort(([a], [b]) => a.localeCompare(b)),
    );
  });
  return toHtml(tree)
    .split(/(<pre\b[\s\S]*?<\/pre>)/)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part
            .replace(/[ \t\r\n\f]+/g, ' ')
            .replace(aroundBlocks, '$1')
            .replace(/^ | $/g, ''),
    )
    .join('');
}

/** Holds an example to its specification or, where it is listed, to what it becomes with us. */
export function check({ markdown, html }: Example, listed?: Deviation) {
  // Ours is read as HTML too, so that both trees have been through the same parser.
  const read = (source: string) => normalise(fromHtml(source, { fragment: true }));
  const expected = read(html);
  if (listed)
    expect(listed.becomes, `listed as “${listed.reason}” and yet the same: take it off`).not.toBe(expected);
  expect(read(toHtml(toTree(markdown))), listed?.reason).toBe(listed?.becomes ?? expected);
}
