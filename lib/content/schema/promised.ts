import { firstDay, lastDay, type PartialDate } from '#lib/dates.ts';

interface Entry {
  readonly date: PartialDate;
  readonly due?: { readonly what: string; readonly voided?: PartialDate | undefined } | undefined;
  readonly meets?: PartialDate | undefined;
}
interface Fault {
  /** From the history on. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What is wrong in a history with the promised dates, with what settles them and with the days on which they ended. */
export const faultsOfPromises = (history: readonly Entry[]): Fault[] =>
  history.flatMap((entry, i) => {
    const faults = {
      meets: faultOfMeeting(entry, i, history),
      'due.what': faultOfThing(entry, i, history),
      'due.voided': faultOfEnd(entry),
    };
    return Object.entries(faults).flatMap(([field, message]) =>
      message ? [{ path: [i, ...field.split('.')], message }] : [],
    );
  });

const thingMet = ({ meets }: Entry, history: readonly Entry[]) =>
  history.find(({ date, due }) => due && date === meets)?.due?.what;

/** The entry above that met a thing already. */
const metAbove = (what: string | undefined, at: number, history: readonly Entry[]) =>
  history.slice(0, at).find((entry) => entry.meets && thingMet(entry, history) === what);

/** An entry has to meet a day on which one thing was promised before it, and that nothing else has met. */
function faultOfMeeting(entry: Entry, at: number, history: readonly Entry[]): string | undefined {
  const { meets } = entry;
  if (!meets) return undefined;
  const promised = (entries: readonly Entry[]) =>
    new Set(entries.flatMap(({ date, due }) => (due && date === meets ? `\`${due.what}\`` : [])));
  if (promised(history.slice(0, at)).size === 0)
    return 'Expected the date of an entry above that has a `due`';
  const named = [...promised(history)];
  if (named.length > 1)
    return `Expected a day on which one thing was promised, not ${named.join(', ')}. Keep one here and give each other a commitment of its own`;
  const settled = metAbove(thingMet(entry, history), at, history);
  return settled && `Expected one entry to meet ${named[0]}: that of ${settled.date} does`;
}

/** What was met is promised no more: a later date for it would be counted as a date of the same promise. */
function faultOfThing({ due }: Entry, at: number, history: readonly Entry[]): string | undefined {
  const settled = due && metAbove(due.what, at, history);
  return settled && `Expected another thing than \`${due.what}\`, which the entry of ${settled.date} met`;
}

const faultOfEnd = ({ date, due }: Entry): string | undefined =>
  due?.voided && lastDay(due.voided) < firstDay(date)
    ? `Expected a date on or after ${date}, when it was promised`
    : undefined;
