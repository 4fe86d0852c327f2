import type { Located } from '#lib/maps/locate.ts';

/** Places on the outline of the land, without borders; of a journey, the way between them in order. */
export function Locator({ map, label, route }: { map: Located; label: string; route?: boolean }) {
  const { width, height, land, points } = map;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
      className="locator"
    >
      <path d={land} className="land" />
      {route && points.length > 1 ? (
        <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} className="route" />
      ) : null}
      {points.map(({ name, x, y }, i) => (
        <g key={name}>
          <circle cx={x} cy={y} r="7" />
          <text x={x} y={y} {...labelPlace(map, i)}>
            {route && points.length > 1 ? `${i + 1} ${name}` : name}
          </text>
        </g>
      ))}
    </svg>
  );
}

// How far a name reaches beside its dot, and how near two names may stand above each other.
const reach = 170;
const line = 24;

/** Beside its dot, on the side where no other place stands; higher or lower where another name does. */
function labelPlace({ points, width }: Located, i: number) {
  const { x, y } = points[i] ?? { x: 0, y: 0 };
  const near = points.filter((p, k) => k !== i && Math.abs(p.y - y) < line && Math.abs(p.x - x) < reach);
  const left = x > width - 130 || (x > 130 && near.some((p) => p.x > x));
  const above = near.some((p) => p.y > y || (p.y === y && p.x > x));
  return {
    dx: left ? -13 : 13,
    dy: near.length === 0 ? 6 : above ? -10 : 24,
    textAnchor: left ? ('end' as const) : ('start' as const),
  };
}
