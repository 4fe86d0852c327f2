import { z } from 'zod';
import { text } from './fields.ts';

/** A subject of the record. */
export const topicSchema = z.strictObject({ title: text, what: text });
export type TopicData = z.infer<typeof topicSchema>;
