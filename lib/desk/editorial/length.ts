import type { Issue } from '#lib/content/issues.ts';
import { type FiledIn, filedIn, type Rule, warn } from './proofs.ts';

const least = 500;
const most = 1_200;

/** Each story without text, and as a warning each whose text is shorter or longer than readers are promised; a brief may be short. */
export const storyLength: Rule = ({ filed }) =>
  filedIn(filed, 'stories').flatMap((story) => {
    const { body, kind } = story.record;
    if (body.words === 0) return [atText(story, 'Has no text. Write it below the second line of ---')];
    const fits = body.words <= most && (body.words >= least || kind === 'brief');
    return fits ? [] : [warn(atText(story, `Has ${body.words} words. Expected ${asked}`))];
  });

// Three or four lines of a phone: what is longer pushes the text off its first screens.
const mostOfStandfirst = 180;
// What a reader sees of a named number, about.
const written = '1,000 days';

/** As a warning, each standfirst that tells more than the one or two things which the headline leaves out. */
export const standfirstLength: Rule = ({ filed }) =>
  filedIn(filed, 'stories').flatMap((story) => {
    const { length } = story.record.standfirst.replace(/\{\{.*?\}\}/g, written);
    if (length <= mostOfStandfirst) return [];
    const message = `Has ${length} characters. Expected at most ${mostOfStandfirst}: one or two sentences on what the headline leaves out`;
    return [warn({ ...story.at(['standfirst'], message), field: 'standfirst' })];
  });

const asked = `${least} to ${most.toLocaleString('en')}; a shorter one is \`kind: brief\``;

const atText = (story: FiledIn<'stories'>, message: string): Issue =>
  story.atLine(story.record.body.paragraphs[0]?.line ?? story.bodyLine, 1, message);
