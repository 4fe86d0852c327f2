import type { Edition } from '#lib/content/records.ts';
import { calendarFile, feedForms, type Language, languages, paths } from '#lib/site.ts';

/** A folder of the site with files to subscribe to, by their names (files.ts writes them): at the front, or of a topic. */
export interface FollowFolder {
  readonly address: string;
  readonly lang: Language;
  readonly topic?: string;
  readonly files: readonly string[];
}

const feeds = Object.values(feedForms).map(({ file }) => file);

/** Every folder with files to follow. */
export const followFolders = ({ topics }: Edition): FollowFolder[] =>
  languages.flatMap((lang) => [
    { address: paths.front(lang), lang, files: [...feeds, calendarFile.file] },
    ...topics.map(({ id }) => ({ address: paths.topic(lang, id), lang, topic: id, files: feeds })),
  ]);
