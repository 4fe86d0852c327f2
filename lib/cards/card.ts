import type { Commitment, Edition, Lane, Story, Visit } from '#lib/content/records.ts';
import { dayOfInstant, formatDate, yearOf } from '#lib/dates.ts';
import { type Language, paths, site } from '#lib/site.ts';
import { standing, standsSince } from '#lib/tracker/standing.ts';
import { listFormat } from '#lib/words/formats.ts';
import { sinceOrOn } from '#lib/words/since.ts';
import { whenWithYear } from '#lib/words/when.ts';
import { numeral, type Words, wordsOf } from '#lib/words/words.ts';
import { type Line, lineOf, markOf } from './line.ts';

/** What a share card says: the picture that other sites show beside a link. */
export interface Card {
  /** Its address on the site. */
  readonly path: string;
  /** What kind of thing it is. */
  readonly label: string;
  /** The lane that gives a visit its colour. */
  readonly lane?: Lane;
  readonly title: string;
  readonly when: string;
  /** Its days in two lanes; none where nothing is dated. */
  readonly line?: Line;
  readonly lang: Language;
}

/** Every card in one language: of each story, visit and commitment, and of the record as a whole. */
export const cardsIn = (edition: Edition, lang: Language): Card[] => [
  cardOfRecord(edition, lang),
  ...edition.stories.map((story) => cardOfStory(story, lang)),
  ...edition.visits.map((visit) => cardOfVisit(visit, lang)),
  ...edition.commitments.map((commitment) => cardOfCommitment(commitment, lang)),
];

export function cardOfStory(story: Story, lang: Language): Card {
  const words = wordsOf(lang);
  const { from, to } = story.covers;
  return made({
    path: paths.card(lang, 'stories', story.id),
    label: words.storyKinds[story.kind],
    title: story.headline,
    when: `${words.story.published} ${formatDate(dayOfInstant(story.published), words.locale)}`,
    line: lineOf(story.visits.map(markOf), { from, to }),
    lang,
  });
}

export function cardOfVisit(visit: Visit, lang: Language): Card {
  const words = wordsOf(lang);
  const label = [words.lanes[visit.lane], words.visitKinds[visit.kind], ...onlyAnnounced(visit, words)];
  const where = listFormat(words.locale, {}).format(visit.places.map(({ name }) => name));
  return made({
    path: paths.card(lang, 'visits', visit.id),
    label: label.join(' · '),
    lane: visit.lane,
    title: visit.title,
    when: [whenWithYear(visit, words), where].filter(Boolean).join(' · '),
    line: lineOf([markOf(visit)]),
    lang,
  });
}

const onlyAnnounced = ({ status }: Visit, words: Words) =>
  status === 'completed' ? [] : [words.visitStatus[status]];

export function cardOfCommitment(commitment: Commitment, lang: Language): Card {
  const words = wordsOf(lang);
  const { status } = standing(commitment);
  const since = standsSince(commitment);
  const marks = commitment.history.map((entry) => ({
    lane: entry.visit?.lane ?? ('third' as const),
    from: entry.date,
    to: entry.date,
    planned: false,
  }));
  return made({
    path: paths.card(lang, 'commitments', commitment.id),
    label: words.tracker.kinds[commitment.kind],
    title: commitment.title,
    when: `${words.statuses[status]} ${sinceOrOn(status, since, words)} ${formatDate(since, words.locale)}`,
    line: lineOf(marks),
    lang,
  });
}

/** The card of every page without one of its own: all visits. */
export function cardOfRecord({ visits }: Pick<Edition, 'visits'>, lang: Language): Card {
  const words = wordsOf(lang);
  const line = lineOf(visits.map(markOf));
  return made({
    path: paths.card(lang, 'pages', 'record'),
    label: words.timeline.allShown(numeral(visits.length, words.locale)),
    title: site.tagline,
    when: line ? formatYears(line) : '',
    line,
    lang,
  });
}

const formatYears = ({ from, to }: Line) => [...new Set([yearOf(from), yearOf(to)])].join('–');

const made = ({ line, ...card }: Omit<Card, 'line'> & { line: Line | undefined }): Card =>
  line ? { ...card, line } : card;

/** The card in words, for those who do not see it. */
export const altOf = ({ label, title, when }: Card): string =>
  [`${label}: ${title}`, when].filter(Boolean).join('. ');
