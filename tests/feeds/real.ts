import { resolve } from 'node:path';
import { readEdition } from '#lib/content/edition.ts';

/** The real content, as it stood on the day of its first stories. */
export const { edition } = readEdition(resolve('content'), new Date('2026-11-24T16:00:00Z'));
