const little = /^(of|on|for|the|and|a)$/;

// As far as the endings of a word leave it alone: “production” and “produced”, “companies” and “company”.
const stem = (word: string) => (word.length > 5 ? word.slice(0, 5) : word.replace(/s$/, ''));

const wordsOf = (name: string) =>
  name
    .toLowerCase()
    .split(/[\s–-]+/)
    .filter((word) => word && !little.test(word))
    .map(stem);

const squeezed = (name: string) => name.toLowerCase().replace(/[\s–-]+|s$/g, '');

/** Whether a form has only words of a name, with whatever endings and in whatever order. */
function within(form: string, name: string): boolean {
  const words = wordsOf(name);
  return wordsOf(form).every((word) => words.includes(word)) || squeezed(form) === squeezed(name);
}

/**
 * Of the forms by which a term is linked, those that are other names of it: not the term or a part of it with other
 * endings, nor the term with a word more, “AK-203 rifle”.
 */
export function otherNames(term: string, forms: readonly string[]): string[] {
  const names = term.split(/\s*[()]/).filter(Boolean);
  const others: string[] = [];
  for (const form of forms)
    if (!names.some((name) => within(form, name) || within(name, form)))
      if (!others.some((other) => within(form, other))) others.push(form);
  return others;
}
