/** The corpora that are built: so many stories, and everything else in proportion. */
export const sizes = [100, 1_000, 5_000, 10_000] as const;
