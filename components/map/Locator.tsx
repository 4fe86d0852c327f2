import type { Located } from '#lib/maps/locate.ts';

interface Props {
  map: Located;
  /** What the drawing shows, in words. */
  label: string;
  caption?: string | undefined;
  className?: string;
}

/** Places on the outline of the land, without borders; of a journey, the way between them in order. */
export function Locator({ map, label, caption, className = '' }: Props) {
  return (
    <figure className={`grid gap-1.5 ${className}`}>
      <svg
        viewBox={`0 0 ${map.width} ${map.height}`}
        width={map.width}
        height={map.height}
        role="img"
        aria-label={label}
        className="locator"
      >
        <path d={map.land} className="land" />
        {map.legs.map((leg) => (
          <path key={leg} d={leg} className="route" />
        ))}
        {map.points.map(({ text, x, y }) => (
          <circle key={text} cx={x} cy={y} r="7" />
        ))}
        {map.points.map(({ text, label }) =>
          label ? (
            <text key={text} x={label.x} y={label.y} textAnchor={label.anchor}>
              {text}
            </text>
          ) : null,
        )}
      </svg>
      {caption ? <figcaption className="font-sans text-[0.9375rem] text-muted">{caption}</figcaption> : null}
    </figure>
  );
}
