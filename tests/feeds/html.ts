import { parseFragment } from 'parse5';

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { name: string; value: string }[];
  readonly childNodes?: readonly Node[];
}

const fragment = (html: string) => parseFragment(html) as unknown as Node;

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const child of node.childNodes ?? []) yield* nodesOf(child);
}

const textOf = (node: Node): string => node.value ?? (node.childNodes ?? []).map(textOf).join('');

/** The text of each element of one of these names, in their order; citations left out. */
export function textsOf(html: string, ...names: string[]): string[] {
  const plain = html.replace(/<sup>\[\d+\]<\/sup>/g, '');
  return [...nodesOf(fragment(plain))].filter(({ nodeName }) => names.includes(nodeName)).map(textOf);
}

/** Every attribute in a piece of HTML. */
export const attributesOf = (html: string) =>
  [...nodesOf(fragment(html))].flatMap(({ attrs }) => attrs ?? []);
