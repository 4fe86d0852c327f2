import { isTheirs } from './headlines.ts';
import type { Passage } from './passages.ts';
import { type Rule, warn } from './proofs.ts';
import { sharedStretches } from './shared.ts';

const isRead = ({ filed, field }: Passage) => filed.record.collection === 'stories' || field === 'summary';

/** Each place where a story or a summary says eight words that stand in another file; a pair is named once. */
export const repeatedText: Rule = ({ prose }) => {
  const all = prose().passages.filter((passage) => !isTheirs(passage));
  return sharedStretches(all.filter(isRead), all, prose())
    .filter(({ few, many }) => !isRead(many.passage) || nameOf(few.passage) < nameOf(many.passage))
    .map(({ few, many }) => {
      const there = many.passage.issueAt(many.words, '');
      return warn(
        few.passage.issueAt(
          few.words,
          `“${many.words}” stands in ${there.file}:${there.line} too. Say it otherwise in one of them`,
        ),
      );
    });
};

const nameOf = ({ filed }: Passage) => filed.file.shown;
