import { z } from 'zod';
import { formatDate, isPartialDate } from '#lib/dates.ts';
import { cited, disagreement, partialDate, ref, refs, refuseDisorder, text } from './fields.ts';
import { faultsOfPromises } from './promised.ts';

/** Where a promise can stand, from first word to end. */
export const statuses = [
  'proposed',
  'negotiating',
  'agreed',
  'signed',
  'ratified',
  'in-force',
  'delivering',
  'held',
  'completed',
  'stalled',
  'cancelled',
  'expired',
] as const;
export type Status = (typeof statuses)[number];

const due = z.strictObject({
  /** Re-dated promises of one thing share this text, so that they chain. */
  what: text,
  by: partialDate,
  /** The day on which the promise ended with its programme. */
  voided: partialDate.optional(),
  sources: cited,
});

/** The first date in a line that is written as the fields write them. */
const dateIn = (line: string) =>
  [...line.matchAll(/(?<!\d)\d{4}-[Q\d]+(?:-\d+)?/g)].map(String).find(isPartialDate);

const entry = z
  .strictObject({
    date: partialDate,
    status: z.enum(statuses),
    what: text,
    /** Where it was said, in words for readers. */
    occasion: text.optional(),
    visit: ref('visits').optional(),
    due: due.optional(),
    /** The date of the entry whose `due` this one settles. */
    meets: partialDate.optional(),
    sources: cited,
  })
  .superRefine(({ occasion, visit }, ctx) => {
    if (!occasion) return;
    const refuse = (message: string) => ctx.addIssue({ code: 'custom', path: ['occasion'], message });
    const date = dateIn(occasion);
    if (visit) refuse('Expected either `visit` or `occasion`, which is for what was not a visit on record');
    else if (date)
      refuse(`Expected a date as readers write it, \`${formatDate(date, 'en-GB')}\` for \`${date}\``);
  });

/** One promise and its dated history; it stands where its newest entry says. */
export const commitmentSchema = z
  .strictObject({
    title: text,
    kind: z.enum(['agreement', 'programme', 'contract', 'joint-venture', 'commission', 'exercise-series']),
    parties: refs('organisations'),
    topics: refs('topics'),
    summary: text,
    history: z.array(entry).min(1, 'Expected at least one dated entry'),
    disagreements: z.array(disagreement),
  })
  .superRefine(({ history }, ctx) => {
    const dates = history.map(({ date }) => date);
    refuseDisorder(dates, 'the entry before', (i) => ['history', i, 'date'], ctx);
    for (const { path, message } of faultsOfPromises(history))
      ctx.addIssue({ code: 'custom', path: ['history', ...path], message });
  });
export type CommitmentData = z.infer<typeof commitmentSchema>;
