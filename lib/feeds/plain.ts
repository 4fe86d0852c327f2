import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';

/** What a text means outside its page. */
export interface Outside {
  /** A link of the text, in full. */
  readonly address: (href: string) => string;
  /** What stands in the place of a number or chart that the text names. */
  readonly figure: (asked: string) => ElementContent;
}

const kept = [
  'lang',
  'dir',
  'start',
  'align',
  'colSpan',
  'rowSpan',
  'alt',
  'title',
  'type',
  'checked',
  'disabled',
];

/**
 * A body as it can be read anywhere: no class, id or script hook; links in full; the notes that a page opens on demand
 * left out, and citations as plain numbers of the list of sources.
 */
export function plainTree(tree: Root, outside: Outside): Root {
  return { type: 'root', children: tree.children.flatMap((node) => plain(node, outside)) as RootContent[] };
}

function plain(node: RootContent, outside: Outside): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }];
  if (node.type !== 'element') return [];
  const { tagName, properties } = node;
  const classes = (properties.className ?? []) as string[];
  const inner = () => node.children.flatMap((child) => plain(child, outside));
  if (tagName === 'data') return [outside.figure(String(properties.value))];
  if (classes.includes('explanation')) return [];
  if (tagName === 'button' || tagName === 'span') return inner();
  if (classes.includes('cite')) return [mark(node)];
  // A chart is a line of text here.
  const name = tagName === 'figure' ? 'p' : tagName;
  return [
    { type: 'element', tagName: name, properties: plainProperties(properties, outside), children: inner() },
  ];
}

/** Readers of feeds set what follows a word close to it: the brackets part a number from the text and from the next. */
function mark(cite: Element): Element {
  const [link] = cite.children;
  const [number] = link?.type === 'element' ? link.children : [];
  const value = number?.type === 'text' ? `[${number.value}]` : '';
  return { type: 'element', tagName: 'sup', properties: {}, children: [{ type: 'text', value }] };
}

function plainProperties(properties: Properties, { address }: Outside): Properties {
  const plain: Properties = {};
  for (const name of kept) if (properties[name] !== undefined) plain[name] = properties[name];
  for (const name of ['href', 'src'])
    if (properties[name] !== undefined) plain[name] = address(String(properties[name]));
  return plain;
}
