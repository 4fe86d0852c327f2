export const notRun = 'not run';

/** A Markdown table: the first column is text, the others are numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, i) => (i === 0 ? '---' : '--:'));
  return [head, rule, ...rows].map(line).join('\n');
}

/** A row for each, or one that says that it was not run. */
export const rowOr = <T>(value: T | undefined, name: string, columns: number, row: (value: T) => string[]) =>
  value === undefined ? [name, ...Array(columns - 1).fill(notRun)] : [name, ...row(value)];
