import type { Filed } from '#lib/content/link.ts';
import { filedIn, type Rule } from './proofs.ts';

/** Each text below the fields of a file of which pages show the fields alone. */
export const unseenBodies: Rule = ({ filed }) =>
  filedIn(filed, 'commitments', 'people', 'places', 'organisations', 'topics', 'glossary', 'sources')
    .filter(({ record }) => record.body.tree.children.length > 0)
    .map((each) =>
      each.atLine(
        firstLineOf(each),
        1,
        'Expected no text below the fields: no page shows it. Put it into a field, or remove it',
      ),
    );

/** Each picture of a story: pages have no place for one. */
export const unseenPictures: Rule = ({ filed }) =>
  filedIn(filed, 'stories')
    .filter(({ record }) => record.image)
    .map((story) => ({
      ...story.at(['image'], 'Expected no picture: no page shows it. Leave the field out'),
      field: 'image',
    }));

/** The first line of the body that is not empty. */
const firstLineOf = ({ bodyLine, markdown }: Filed) => {
  const [above = ''] = markdown().split(/\S/, 1);
  return bodyLine + above.split('\n').length - 1;
};
