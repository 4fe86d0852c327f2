import { z } from 'zod';
import { calendarDate, text } from './fields.ts';

/** A page of its own, such as the method. `about` also says up to which day the record was checked. */
export const pageSchema = z.strictObject({
  title: text,
  standfirst: text,
  checked_through: calendarDate.optional(),
});
export type PageData = z.infer<typeof pageSchema>;
