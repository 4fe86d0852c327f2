import { fieldName, type Issue } from '#lib/content/issues.ts';
import type { Filed } from '#lib/content/link.ts';
import type { ParagraphsOf } from './proofs.ts';

/** One piece of prose in a file: a field, or a paragraph of the body. */
export interface Passage {
  readonly filed: Filed;
  /** `standfirst`, `events[2].what`; none for a paragraph of the body. */
  readonly field?: string;
  readonly text: string;
  /** An issue at these words of it. */
  issueAt(words: string, message: string): Issue;
}

// The fields that hold sentences; the others hold names, ids, dates and words of a list.
const prose = new Set([
  ...['headline', 'standfirst', 'key_points', 'title', 'summary', 'what', 'came', 'about', 'says', 'topic'],
  ...['occasion', 'outside', 'role', 'note', 'subject', 'IN', 'RU', 'alt'],
]);

/** All prose of a file in the order in which it is read. */
export function passagesOf(filed: Filed, paragraphsOf: ParagraphsOf): Passage[] {
  const fields = proseFields(filed.fields).map(({ path, text }): Passage => {
    const field = fieldName(path);
    const issueAt = (words: string, message: string): Issue => ({
      ...near(filed, filed.at(path, message), words),
      field,
    });
    return { filed, field, text, issueAt };
  });
  const paragraphs = paragraphsOf(filed.record.body).map(
    ({ line, text }): Passage => ({
      filed,
      text,
      issueAt: (words, message) => near(filed, filed.atLine(line, 1, message), words),
    }),
  );
  return [...fields, ...paragraphs];
}

type Path = readonly PropertyKey[];
type Field = { path: Path; text: string };

/** The prose of a value at a path, which stands below the field of that name. */
function proseFields(value: unknown, path: PropertyKey[] = [], name = '', found: Field[] = []): Field[] {
  if (typeof value === 'string') {
    if (prose.has(name)) found.push({ path: [...path], text: value });
  } else if (typeof value === 'object' && value !== null)
    for (const key of Object.keys(value)) {
      path.push(Array.isArray(value) ? Number(key) : key);
      proseFields(value[key as keyof typeof value], path, Array.isArray(value) ? name : key, found);
      path.pop();
    }
  return found;
}

/** The issue moved to the line on which the words stand, where they stand on one line. */
function near(filed: Filed, issue: Issue, words: string): Issue {
  for (let { line } = issue; ; line++) {
    const { excerpt = '' } = filed.atLine(line, 1, '');
    const column = excerpt.indexOf(words);
    if (column >= 0) return filed.atLine(line, column + 1, issue.message);
    if (excerpt.trim() === '' || excerpt === '---') return issue;
  }
}
