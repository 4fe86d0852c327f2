import { filedIn, type Rule, warn } from './proofs.ts';

const least = 500;
const most = 1_200;

/** Each story whose text is shorter or longer than readers are promised; a brief may be short. */
export const storyLength: Rule = ({ filed }) =>
  filedIn(filed, 'stories')
    .filter(({ record: { body, kind } }) => body.words > most || (body.words < least && kind !== 'brief'))
    .map((story) =>
      warn(
        story.atLine(
          story.record.body.paragraphs[0]?.line ?? story.bodyLine,
          1,
          `Has ${story.record.body.words} words. Expected ${least} to ${most.toLocaleString('en')}; a shorter one is \`kind: brief\``,
        ),
      ),
    );
