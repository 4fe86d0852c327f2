/** A name beside a point of a line: where the point stands and how long the name is, in per cent of the line. */
export interface Named {
  readonly x: number;
  readonly width: number;
  readonly lines: number;
}
export interface Flag {
  /** Rows away from the line, the nearest 0; further lines of the name stand further away. */
  readonly row: number;
  /** Whether the name ends at its pole, because behind it there is no room. */
  readonly leftward: boolean;
}

/** Names on poles, none over another: where two would meet, the one whose pole stands outside goes further out. */
export function flags(items: readonly Named[]): Flag[] {
  const spans = items.map(({ x, width, lines }) => {
    const leftward = x + width > 100 && x > 50;
    return { x, lines, leftward, from: leftward ? x - width : x, to: leftward ? x : x + width, row: 0 };
  });
  const rightward = spans.filter((span) => !span.leftward).sort((a, b) => b.x - a.x);
  const leftward = spans.filter((span) => span.leftward).sort((a, b) => a.x - b.x);
  // A pole that would stand in a name keeps inside of it.
  const stuck = leftward.filter(({ x }) => rightward.some(({ from, to }) => from < x && x < to));
  const free = leftward.filter((span) => !stuck.includes(span));
  const placed: typeof spans = [];
  for (const span of [...stuck, ...rightward, ...free]) {
    const met = placed.filter(({ from, to }) => from < span.to && to > span.from);
    span.row = Math.max(0, ...met.map(({ row, lines }) => row + lines));
    placed.push(span);
  }
  return spans.map(({ row, leftward }) => ({ row, leftward }));
}
