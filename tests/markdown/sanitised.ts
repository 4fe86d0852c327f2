/** From one number to another, both included. */
const span = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);

function tableOf(groups: Record<string, number[]>): Record<number, string> {
  return Object.fromEntries(
    Object.entries(groups).flatMap(([reason, numbers]) => numbers.map((number) => [number, reason])),
  );
}

/** The examples of CommonMark 0.31 that we render otherwise, by number, and why. */
export const removed = tableOf({
  'raw HTML': [
    ...[21, 31, ...span(148, 155), ...span(159, 180), ...span(182, 191), 201, 308, 309, 344],
    ...[475, 476, 477, 491, 494, 524, 536, ...span(613, 617), ...span(625, 631), 642, 643],
  ],
  'unknown protocol': [500, 597, 598, 599, 601],
  'GFM turns a bare address into a link': [602, 606, 608, 611, 612],
});

/** The same for tests/fixtures/gfm.json. */
export const removedGfm = tableOf({
  'remark-gfm takes only the e-mail address, not xmpp:': [24],
  'raw HTML': [25, 26, 27],
});
