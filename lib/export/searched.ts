import { Parser } from 'htmlparser2';

interface Step {
  readonly tag: string;
  readonly classes: ReadonlySet<string>;
}

// What an entry says itself, what stands beside the text, and lists of what is found by itself.
const elements = new Set(['h1', 'nav', 'aside', 'figure', 'svg', 'sup', 'summary']);
const classes = new Set([
  'label',
  'cited',
  'names',
  'elsewhere',
  'note',
  'accounts',
  'unseen',
  'explanation',
  'no-print',
  'side-notes',
]);
const sections = new Set([
  'visits',
  'stories',
  'commitments',
  'dates',
  'sources',
  'since',
  'became',
  'related',
  'about',
  'cite',
]);

/** Whether the search leaves an element out, by the elements around it, the innermost last. */
function isBeside({ tag, classes: own }: Step, labelledBy: string, around: readonly Step[]): boolean {
  if (elements.has(tag) || [...own].some((name) => classes.has(name))) return true;
  const within = (name: string) => around.some((step) => step.classes.has(name));
  const [outer, inner] = [around.at(-2), around.at(-1)];
  switch (tag) {
    case 'section':
      // Where its sources disagree a story repeats of its visits and promises, where it is found.
      return sections.has(labelledBy) || (labelledBy === 'disagreements' && within('story'));
    case 'p':
      return within('topic');
    case 'dl':
      return inner?.tag === 'div' && outer?.tag === 'article';
    case 'ul':
      return inner?.classes.has('story') ?? false;
    default:
      return false;
  }
}

const empty = new Set(['br', 'hr', 'img', 'input', 'wbr']);
const heading = /^h[2-6]$/;

/**
 * What the search reads of a page: the text of its main part with the elements it stands in, bare, and the anchors of its
 * headings. The engine would find the same in the page itself, which is four times as large. Nothing where a page has no
 * main part.
 */
export function searched(page: string): string | undefined {
  const main = mainOf(page);
  if (main === undefined) return undefined;
  const parts: string[] = [];
  const around: Step[] = [];
  // How many elements are open of one that is left out, itself among them.
  let outside = 0;
  const parser = new Parser({
    onopentag(tag, { class: names = '', id, 'aria-labelledby': labelledBy = '' }) {
      const step = { tag, classes: new Set(names.split(/\s+/)) };
      if (outside > 0 || isBeside(step, labelledBy, around)) outside++;
      else parts.push(id && heading.test(tag) ? `<${tag} id="${escaped(id)}">` : `<${tag}>`);
      around.push(step);
    },
    ontext(text) {
      if (outside === 0) parts.push(escaped(text));
    },
    onclosetag(tag) {
      around.pop();
      if (outside > 0) outside--;
      else if (!empty.has(tag)) parts.push(`</${tag}>`);
    },
  });
  parser.end(asRunningText(main));
  return parts.join('');
}

/** A text as HTML, in an element or a value. */
export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A page whose text reads on without its layout: what stands apart on it does not run together, and no mark is left. */
const asRunningText = (html: string) =>
  html
    // What is held on one line is text like any other.
    .replaceAll(/<span class="nb">(.*?)<\/span>/g, '$1')
    .replaceAll('\u00a0', ' ')
    .replaceAll(/[○◐●◧■▲✕◆] /g, '')
    // Nothing but a line of its own ends what stands before it.
    .replaceAll(
      /([^\s>])(?:<\/(?:a|b|em|span|strong|time)>)*(?=<span (?:class="block|role="group))/g,
      (end, last) => end + (/[.?!]/.test(last) ? ' ' : '. '),
    )
    .replaceAll(/<\/time>(?=<span)|<\/d[dt]>(?=<dd)/g, '$& · ')
    // What stands side by side is not one word, though no space stands between.
    .replaceAll(/>(?=<span(?![^>]*class="explanation)(?![^>]*>[,.;:]))/g, '> ');

/** What stands in the main part of a page. */
export const mainOf = (page: string) => /<main[^>]*>(.*)<\/main>/s.exec(page)?.[1];
