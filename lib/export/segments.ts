/**
 * Stands in for the file of Next.js that takes each page apart for its router (next.config.ts): there is none, and nothing
 * to fetch ahead for it.
 */
export const collectSegmentData = async () => undefined;
export const collectPrefetchHints = async () => undefined;
