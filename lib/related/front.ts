import type { Story } from '#lib/content/records.ts';

export interface Front {
  readonly lead: Story | undefined;
  /** Under the lead. */
  readonly next: readonly Story[];
  /** Across the page. */
  readonly more: readonly Story[];
  readonly explainers: readonly Story[];
}

/** How the front page lays out stories, the newest first: one leads, seven follow; explainers stand apart. */
export function frontOf(stories: readonly Story[]): Front {
  const [lead, ...others] = stories;
  const isExplainer = ({ kind }: Story) => kind === 'explainer';
  const news = others.filter((story) => !isExplainer(story));
  return {
    lead,
    next: news.slice(0, 4),
    more: news.slice(4, 7),
    explainers: others.filter(isExplainer).slice(0, 12),
  };
}
