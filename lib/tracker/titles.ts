import type { Words } from '#lib/words/words.ts';
import type { TrackerView } from './views.ts';

/** What a view shows, as the headline of its page: “Stalled promises”, “Contracts”. */
export function titleOf({ narrowed }: Pick<TrackerView, 'narrowed'>, { tracker }: Words): string {
  if (!narrowed) return tracker.title;
  const titles: Record<string, string> = tracker.titles[narrowed.by];
  return titles[narrowed.value] ?? tracker.title;
}
