/** A name beside a point of a line: where the point stands and how long the name is, in per cent of the line. */
export interface Named {
  readonly x: number;
  readonly width: number;
}
export interface Flag {
  /** Rows away from the line, the nearest 0. */
  readonly row: number;
  /** Whether the name ends at its pole, because behind it there is no room. */
  readonly leftward: boolean;
}

/** Names on poles, none over another: where two would meet, the one whose pole stands outside goes further out. */
export function flags(items: readonly Named[]): Flag[] {
  const spans = items.map(({ x, width }, i) => {
    const leftward = x + width > 100;
    return { i, x, leftward, from: leftward ? x - width : x, to: leftward ? x : x + width, row: 0 };
  });
  const rightward = spans.filter(({ leftward }) => !leftward).sort((a, b) => b.x - a.x);
  const leftward = spans.filter(({ leftward }) => leftward).sort((a, b) => a.x - b.x);
  const placed: typeof spans = [];
  for (const span of [...rightward, ...leftward]) {
    const met = placed.filter(({ from, to }) => from < span.to && to > span.from);
    span.row = Math.max(-1, ...met.map(({ row }) => row)) + 1;
    placed.push(span);
  }
  return spans.map(({ row, leftward }) => ({ row, leftward }));
}
