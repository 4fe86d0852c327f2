import type { Story } from '#lib/content/records.ts';

export interface CorrectionOf {
  readonly story: Story;
  readonly correction: Story['corrections'][number];
}

/** Every correction of every story, the newest first. */
export function allCorrections(stories: readonly Story[]): CorrectionOf[] {
  return stories
    .flatMap((story) => story.corrections.map((correction) => ({ story, correction })))
    .sort((a, b) => Date.parse(b.correction.at) - Date.parse(a.correction.at));
}
