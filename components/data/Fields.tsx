import type { DataCollection } from '#lib/data/collections.ts';
import type { Field } from '#lib/data/fieldList.ts';
import type { Words } from '#lib/words/words.ts';

/** What each field of a collection means, and what may stand in it. */
export function Fields({
  of,
  fields,
  words,
}: {
  of: DataCollection;
  fields: readonly Field[];
  words: Words;
}) {
  return (
    <div className="grid gap-1">
      <h3 id={`fields-${of}`} className="text-xl">
        {words.data.collections.names[of]}
      </h3>
      <dl className="font-sans text-base leading-snug">
        {fields.map((field) => (
          <div
            key={field.name}
            className="grid gap-x-8 gap-y-0.5 border-t border-rule py-2 lg:items-baseline lg:grid-cols-[16rem_minmax(0,1fr)_17rem]"
          >
            <dt>
              <Name name={field.name} />
            </dt>
            <dd>{field.meaning}</dd>
            <dd className="text-[0.9375rem] text-muted">
              <Kind field={field} words={words} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** A dotted name that may break after its dots. */
function Name({ name }: { name: string }) {
  const steps = name.split('.');
  const last = steps.pop();
  return (
    <>
      {steps.map((step) => (
        <span key={step} className="text-muted">
          {step}.<wbr />
        </span>
      ))}
      <strong className="font-semibold">{last}</strong>
    </>
  );
}

function Kind({ field, words }: { field: Field; words: Words }) {
  const { types, optional, or } = words.data.fields;
  const choices = field.choices.join(', ');
  return (
    <>
      {types[field.type]}
      {field.of ? (
        <>
          {' '}
          <a href={`#fields-${field.of}`} className="inline-block py-0.5 underline">
            {field.of}
          </a>
        </>
      ) : null}
      {choices ? `${field.type === 'text' || field.type === 'date' ? `, ${or}` : ''} ${choices}` : ''}
      {field.optional ? ` · ${optional}` : ''}
    </>
  );
}
