import type { WebPageLeaf } from 'schema-dts';
import { cardOfCommitment } from '#lib/cards/card.ts';
import type { Commitment, Source } from '#lib/content/records.ts';
import { type Language, paths } from '#lib/site.ts';
import { standing } from '#lib/tracker/standing.ts';
import { idOf } from './address.ts';
import { isoInterval } from './dates.ts';
import { imageOf } from './picture.ts';
import { citations, organisationRef, storyRef, topicRef, visitRef } from './refs.ts';
import { webPage } from './webPage.ts';

/** The page of a promise: schema.org has no kind for what two states promise each other, so it is a thing. */
export function commitmentPage(
  commitment: Commitment,
  sources: readonly Source[],
  lang: Language,
): WebPageLeaf {
  const { id, title, summary, history, parties, topics, visits, stories } = commitment;
  const path = paths.commitment(lang, id);
  return {
    ...webPage({ path, title, description: summary, lang }),
    about: [
      { '@type': 'Thing', '@id': idOf(path, 'commitment'), name: title, description: summary },
      ...topics.map((topic) => topicRef(topic, lang)),
    ],
    mentions: [
      ...parties.map((party) => organisationRef(party, lang)),
      ...visits.map((visit) => visitRef(visit, lang)),
    ],
    temporalCoverage: isoInterval(history[0]?.date ?? standing(commitment).date, standing(commitment).date),
    primaryImageOfPage: imageOf(cardOfCommitment(commitment, lang)),
    citation: citations(sources),
    subjectOf: stories.map((story) => storyRef(story, lang)),
  };
}
