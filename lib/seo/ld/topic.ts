import type { CollectionPageLeaf } from 'schema-dts';
import type { Topic } from '#lib/content/records.ts';
import { type Language, paths } from '#lib/site.ts';
import { idOf } from './address.ts';
import { storyRef } from './refs.ts';
import { collectionPage } from './webPage.ts';

/** The page of a topic, with its stories. */
export function topicPage({ id, title, what, stories }: Topic, lang: Language): CollectionPageLeaf {
  const path = paths.topic(lang, id);
  return {
    ...collectionPage({ path, title, description: what, lang }),
    about: { '@type': 'Thing', '@id': idOf(path, 'topic'), name: title, description: what },
    hasPart: stories.map((story) => storyRef(story, lang)),
  };
}
