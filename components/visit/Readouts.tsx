import type { Visit } from '#lib/content/records.ts';
import type { Words } from '#lib/words/words.ts';
import { Cited } from '../page/Sources.tsx';

type Point = Visit['points'][number];

/** What Delhi said beside what Moscow said. A side whose full account was not seen is never called silent. */
export function Readouts({ points, words }: { points: readonly Point[]; words: Words }) {
  const { visit } = words;
  return (
    <ol className="grid gap-6">
      {points.map((point) => (
        <li key={point.topic} className="grid gap-2 border-t border-rule pt-3">
          <h3 className="text-lg">
            {point.topic}
            {point.unseen ? null : (
              <span className="font-sans text-base font-normal text-muted">
                {' '}
                · {visit.saidBy[point.said_by]}
              </span>
            )}
          </h3>
          <dl className="grid gap-3 md:grid-cols-2">
            <Said
              side={visit.delhi}
              said={point.IN}
              unseen={point.unseen === 'IN'}
              tint="bg-india-tint"
              words={words}
            />
            <Said
              side={visit.moscow}
              said={point.RU}
              unseen={point.unseen === 'RU'}
              tint="bg-russia-tint"
              words={words}
            />
          </dl>
          <Cited sources={point.sources} words={words} />
        </li>
      ))}
    </ol>
  );
}

function Said({
  side,
  said,
  unseen,
  tint,
  words,
}: {
  side: string;
  said?: string | undefined;
  unseen: boolean;
  tint: string;
  words: Words;
}) {
  return (
    <div className={`p-3 ${tint}`}>
      <dt className="label">{side}</dt>
      <dd>{said ?? (unseen ? <i>{words.visit.unseen}</i> : '–')}</dd>
    </div>
  );
}
