import { distance } from 'fastest-levenshtein';
import { fieldName, type Issue } from '#lib/content/issues.ts';
import { firstDay, lastDay } from '#lib/dates.ts';
import { type FiledIn, filedIn, type Rule, warn } from './proofs.ts';

/** Each promised date that had passed when it was named, and each thing promised in nearly the words of another. */
export const promisedDates: Rule = ({ filed }) =>
  filedIn(filed, 'commitments').flatMap((each) => {
    const things = new Set<string>();
    return each.record.history.flatMap(({ date, due }, i): Issue[] => {
      if (!due) return [];
      const alike = [...things].find((thing) => isNearly(thing, due.what));
      things.add(due.what);
      return [
        ...(lastDay(due.by) < firstDay(date)
          ? [
              ask(
                each,
                ['history', i, 'due', 'by'],
                `Had passed on ${date}, when it was named. Is one of the two mistyped?`,
              ),
            ]
          : []),
        ...(alike
          ? [
              ask(
                each,
                ['history', i, 'due', 'what'],
                `Counts as another thing than \`${alike}\`. If it is the same, write it alike`,
              ),
            ]
          : []),
      ];
    });
  });

const ask = (each: FiledIn<'commitments'>, path: PropertyKey[], message: string): Issue =>
  warn({ ...each.at(path, message), field: fieldName(path) });

// More letters than a slip of the pen changes make another word.
const slip = 2;

function isNearly(a: string, b: string): boolean {
  const digits = (text: string) => text.replace(/\D/g, '');
  return a !== b && digits(a) === digits(b) && distance(a.toLowerCase(), b.toLowerCase()) <= slip;
}
