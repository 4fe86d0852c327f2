import type { Passage } from './passages.ts';
import type { Rule } from './proofs.ts';
import { sharedStretches } from './shared.ts';

/** What others wrote; all other prose in `content/` is the site's own. */
export const isTheirs = ({ filed, field }: Passage) =>
  filed.record.collection === 'sources' && field === 'headline';

/** Each place where the site's own prose says eight words of a source's headline in its order. */
export const copiedHeadlines: Rule = ({ prose }) => {
  const { passages } = prose();
  const ours = passages.filter((passage) => !isTheirs(passage));
  return sharedStretches(passages.filter(isTheirs), ours, prose()).map(({ few, many }) =>
    many.passage.issueAt(
      many.words,
      `“${many.words}” stands in the headline of \`${few.passage.filed.record.id}\`. Say it in the site’s own words`,
    ),
  );
};
