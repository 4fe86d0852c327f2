import type { CorrectionCommentLeaf, NewsArticleLeaf } from 'schema-dts';
import { cardOfStory } from '#lib/cards/card.ts';
import type { Story } from '#lib/content/records.ts';
import { type Language, paths, site } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';
import { addressOf, idOf } from './address.ts';
import { isoInterval } from './dates.ts';
import { imageOf } from './picture.ts';
import { placeRef } from './place.ts';
import { author, partOf, publisher } from './publisher.ts';
import { citations, commitmentRef, organisationRef, personRef, topicRef, visitRef } from './refs.ts';

/** A story with all that it rests on and is about. */
export function newsArticle(story: Story, lang: Language): NewsArticleLeaf {
  const path = paths.story(lang, story.id);
  const { published, updated = published, covers, dateline } = story;
  return {
    '@type': 'NewsArticle',
    '@id': idOf(path, 'story'),
    url: addressOf(path),
    mainEntityOfPage: addressOf(path),
    headline: story.headline,
    description: story.standfirst,
    datePublished: published,
    dateModified: updated,
    image: imageOf(cardOfStory(story, lang)),
    author: author(story.byline, lang),
    publisher: publisher(lang),
    isPartOf: partOf(lang),
    inLanguage: lang,
    articleSection: wordsOf(lang).storyKinds[story.kind],
    wordCount: story.body.words,
    ...(dateline ? { dateline: dateline.name } : {}),
    temporalCoverage: isoInterval(covers.from, covers.to),
    keywords: story.topics.map(({ title }) => title),
    about: [
      ...story.visits.map((visit) => visitRef(visit, lang)),
      ...story.commitments.map((commitment) => commitmentRef(commitment, lang)),
      ...story.topics.map((topic) => topicRef(topic, lang)),
    ],
    mentions: [
      ...story.people.map((person) => personRef(person, lang)),
      ...story.organisations.map((organisation) => organisationRef(organisation, lang)),
      ...story.places.map((place) => placeRef(place, lang)),
    ],
    citation: citations(story.sources),
    ...correctionsOf(story),
    isAccessibleForFree: true,
    license: site.licence.url,
  };
}

/** What was wrong or unclear; an update brings news and corrects nothing. */
function correctionsOf({ corrections }: Story): { correction?: CorrectionCommentLeaf[] } {
  const wrong = corrections.filter(({ kind }) => kind !== 'update');
  if (wrong.length === 0) return {};
  return {
    correction: wrong.map(({ at, what }) => ({
      '@type': 'CorrectionComment',
      text: what,
      datePublished: at,
    })),
  };
}
