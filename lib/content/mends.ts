const asFar = 'Begin a field as far in as the fields beside it';
const quoted = 'Put the whole text in quotes, and use other quotes within it';

// The parser says what it met, in its own terms; an editor wants to know what to do.
const mends: readonly (readonly [RegExp, string])[] = [
  [/must be unique/, 'Keep one of the two'],
  [/^Tabs/, 'Use spaces'],
  [/^Implicit keys need/, 'Write a colon and a space after the name of a field'],
  [/^Nested mappings/, `Put a text with a colon in it in quotes. ${asFar}`],
  [/same column|without - indicator/, asFar],
  [/reserved character|indicator character|at node end|^Unresolved tag/, quoted],
  [/^Missing closing/, 'A text here or above begins with a quote: end it with the same'],
  [/end with a \]/, 'End the list with ] on its line'],
  [/end with a \}/, 'End the fields with } on their line'],
  [/multiple documents/, 'Leave out the line of three dots'],
  [/^Invalid escape/, 'Write \\\\ for a backslash, or use single quotes'],
];

/** What would mend YAML of which the parser complains so, if that is known. */
export const mendOf = (complaint: string): string | undefined =>
  mends.find(([pattern]) => pattern.test(complaint))?.[1];
