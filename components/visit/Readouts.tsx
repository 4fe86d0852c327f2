import type { Source, Visit } from '#lib/content/records.ts';
import { displayNames } from '#lib/words/formats.ts';
import type { Words } from '#lib/words/words.ts';
import { Cited } from '../page/Sources.tsx';

type Point = Visit['points'][number];

/** What Delhi said beside what Moscow said, point by point, with the accounts they come from. */
export function Readouts({ visit, words }: { visit: Visit; words: Words }) {
  const { delhi, moscow } = words.visit;
  return (
    <div className="grid gap-6">
      <div className="accounts grid gap-x-10 gap-y-3 md:grid-cols-2">
        <Accounts side={delhi} readouts={visit.readouts.filter(({ side }) => side === 'IN')} words={words} />
        <Accounts side={moscow} readouts={visit.readouts.filter(({ side }) => side === 'RU')} words={words} />
      </div>
      <ol className="readouts">
        {visit.points.map((point) => (
          <Compared key={point.topic} point={point} words={words} />
        ))}
      </ol>
    </div>
  );
}

function Accounts({ side, readouts, words }: { side: string; readouts: Visit['readouts']; words: Words }) {
  const languages = displayNames(words.locale, { type: 'language' });
  const sources: readonly Source[] = [...new Set(readouts.flatMap((readout) => readout.sources))];
  return (
    <div>
      <p className="label">{side}</p>
      {sources.length === 0 ? (
        <p className="font-sans text-base text-muted">{words.visit.noAccount}</p>
      ) : (
        <p className="font-sans text-base">
          {sources.map((source, i) => (
            <span key={source.id}>
              {i > 0 ? ' · ' : ''}
              <a href={source.url}>{source.publisher}</a>{' '}
              <span className="text-muted">({languages.of(source.language)})</span>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

/** A side whose full account was not seen is never called silent. */
function Compared({ point, words }: { point: Point; words: Words }) {
  const { visit } = words;
  const { topic, said_by, unseen, sources } = point;
  return (
    <li>
      <div className="topic">
        <h3>{topic}</h3>
        {unseen ? null : <p>{visit.saidBy[said_by]}</p>}
      </div>
      <Said side={visit.delhi} said={point.IN} unseen={unseen === 'IN'} tint="delhi" words={words} />
      <Said side={visit.moscow} said={point.RU} unseen={unseen === 'RU'} tint="moscow" words={words} />
      <Cited sources={sources} words={words} />
    </li>
  );
}

interface SaidProps {
  side: string;
  said?: string | undefined;
  unseen: boolean;
  tint: 'delhi' | 'moscow';
  words: Words;
}

function Said({ side, said, unseen, tint, words }: SaidProps) {
  return (
    <div className={tint}>
      <p className="label">{side}</p>
      {said ? <p>{said}</p> : null}
      {unseen ? <p className="unseen">{words.visit.unseen}</p> : null}
      {said || unseen ? null : <p className="unseen">{words.visit.notRaised}</p>}
    </div>
  );
}
