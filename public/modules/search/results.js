// @ts-check
// Shows what was found.

/**
 * @typedef {{ url: string, excerpt: string, meta: Record<string, string>,
 *   sub_results: { title: string, url: string }[] }} Found
 */

/**
 * @param {string} tag
 * @param {string} className
 * @param {(Node | string)[]} content
 */
function element(tag, className, ...content) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

const unbreakable = new RegExp(`(${document.getElementById('search')?.dataset.unbreakable})`, 'u');

/** A text in which designations such as S-400 stand on one line each, as the export has them in other pages. */
const unbroken = (/** @type {string} */ text) =>
  text.split(unbreakable).map((part, i) => (i % 2 === 1 ? element('span', 'nb', part) : part));

/** @param {string} href @param {string} text */
function link(href, text) {
  const a = document.createElement('a');
  a.href = href;
  a.append(...unbroken(text));
  return a;
}

/** An excerpt as the engine writes it, text with `<mark>`; of any other element only the text is taken. */
function marked(/** @type {string} */ excerpt) {
  const p = element('p', 'excerpt');
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  for (const node of body.childNodes) {
    const text = node.textContent ?? '';
    p.append(...(node.nodeName === 'MARK' ? [element('mark', '', ...unbroken(text))] : unbroken(text)));
  }
  return p;
}

// Where in a long page it stands; more would be a list of its own.
const mostParts = 3;

/**
 * The other names by which it was found: the engine looks for words by how they begin, and for quotes not at all.
 * @param {string} names
 * @param {string} q
 */
function alsoCalled(names, q) {
  const asked = q.toLowerCase().split(/\s+/);
  const words = asked
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, ''))
    .filter(Boolean);
  return names.split(' · ').filter((name) => {
    const all = name.toLowerCase();
    const starts = [...all.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ index }) => index);
    return words.some((word) => starts.some((start) => all.startsWith(word, start)));
  });
}

/** @param {Found} found @param {string} kind @param {string} q */
export function result({ url, excerpt, meta, sub_results }, kind, q) {
  const label = [kind, meta.line].filter(Boolean).join(' · ');
  const parts = sub_results.filter((part) => part.url !== url).slice(0, mostParts);
  const item = element(
    'li',
    '',
    element('p', 'kind', label),
    element('h3', '', link(url, meta.title ?? url)),
  );
  const also = alsoCalled(meta.names ?? '', q);
  if (also.length > 0)
    item.append(
      element(
        'p',
        'also',
        ...also.flatMap((name, i) => [i > 0 ? ' · ' : '', element('mark', '', ...unbroken(name))]),
      ),
    );
  item.append(marked(excerpt));
  if (parts.length > 0)
    item.append(element('p', 'parts', ...parts.flatMap((part) => [link(part.url, part.title), ' '])));
  return item;
}
