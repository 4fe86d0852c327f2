import { closest, distance } from 'fastest-levenshtein';

/** One thing wrong in one file, written to the author of that file. */
export interface Issue {
  /** As the author would type it, from the folder the command ran in. */
  file: string;
  line: number;
  column: number;
  field?: string;
  message: string;
  /** The line of the file, as it stands. */
  excerpt?: string;
  nearest?: string;
  /** It may be published, and would be better otherwise. */
  warning?: true;
}

/** The nearest of `known` to a mistyped `word`, if any is near enough to be meant. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const best = closest(word, known);
  return distance(word, best) <= Math.max(2, Math.floor(word.length / 3)) ? best : undefined;
}

/** `events[2].date`, as an editor would say it. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (name, key) =>
      typeof key === 'number' ? `${name}[${key}]` : name ? `${name}.${String(key)}` : String(key),
    '',
  );
}

const byPlace = (a: Issue, b: Issue) =>
  a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;

// A hostile file may hold control characters that would play with the terminal.
const printable = (text: string) =>
  [...text]
    .map((c) => (c < ' ' || (c >= '\u007f' && c < '\u00a0') ? '·' : c))
    .join('')
    .slice(0, 160);

/** All issues by file and line, each with its line shown. */
export function formatIssues(issues: readonly Issue[]): string {
  return [...issues]
    .sort(byPlace)
    .map(({ file, line, column, field, message, excerpt, nearest, warning }) => {
      const mark = `${warning ? 'warning: ' : ''}${field ? `${field}: ` : ''}`;
      const lines = [`${file}:${line}:${column} ${mark}${message}`];
      if (excerpt?.trim()) lines.push(`    ${line} | ${printable(excerpt)}`);
      if (nearest) lines.push(`    Nearest: \`${nearest}\``);
      return lines.join('\n');
    })
    .join('\n\n');
}
