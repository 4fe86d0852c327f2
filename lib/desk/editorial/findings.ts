import type { Issue } from '#lib/content/issues.ts';
import { unexplainedAcronyms } from './acronyms.ts';
import { datedAhead } from './ahead.ts';
import { uncitedParagraphs } from './citations.ts';
import { oneSidedDisagreements } from './disagreements.ts';
import { typedFigures } from './figures.ts';
import { copiedHeadlines } from './headlines.ts';
import { standfirstLength, storyLength } from './length.ts';
import { deadLinks } from './links.ts';
import { unknownFigures } from './named.ts';
import { promisedDates } from './promised.ts';
import { filedIn, type Proofs, type Rule } from './proofs.ts';
import { type Prose, proseOf } from './prose.ts';
import { publishedAhead } from './published.ts';
import { repeatedText } from './repetition.ts';
import { uncitedSources } from './sources.ts';
import { storySubjects } from './subjects.ts';
import { citedOnPages } from './unlisted.ts';
import { unseenBodies, unseenPictures } from './unseen.ts';

/** What can be said of a file by itself. */
const ofFiles: readonly Rule[] = [
  uncitedParagraphs,
  oneSidedDisagreements,
  publishedAhead,
  datedAhead,
  promisedDates,
  unseenBodies,
  unseenPictures,
  citedOnPages,
  storyLength,
  standfirstLength,
  storySubjects,
];
/** What can be said only when no file is missing from the record. */
const ofTheWhole: readonly Rule[] = [
  uncitedSources,
  copiedHeadlines,
  repeatedText,
  unexplainedAcronyms,
  typedFigures,
  unknownFigures,
  deadLinks,
];

/** What the editors would not print, and as warnings what they would mend; of a draft, all are warnings. */
export function editorialFindings(read: Omit<Proofs, 'prose'>, whole: boolean): Issue[] {
  let known: Prose | undefined;
  const prose = () => {
    known ??= proseOf(read);
    return known;
  };
  const proofs: Proofs = { ...read, prose };
  const drafts = new Set(
    filedIn(proofs.filed, 'stories')
      .filter(({ record }) => record.status === 'draft')
      .map(({ file }) => file.shown),
  );
  return [...ofFiles, ...(whole ? ofTheWhole : [])]
    .flatMap((rule) => rule(proofs))
    .map((issue) => (drafts.has(issue.file) ? { ...issue, warning: true } : issue));
}
