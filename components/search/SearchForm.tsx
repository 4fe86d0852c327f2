import type { Person, Topic } from '#lib/content/records.ts';
import type { Kind } from '#lib/search/entry.ts';
import { type Language, paths } from '#lib/site.ts';
import { unbreakable } from '#lib/words/unbroken.ts';
import { wordsOf } from '#lib/words/words.ts';

interface Props {
  years: readonly string[];
  topics: readonly Topic[];
  people: readonly Person[];
  parts: number;
  lang: Language;
}

/** The field, the filters and the line that says how much was found. Without scripts it is not shown. */
export function SearchForm({ years, topics, people, parts, lang }: Props) {
  const { search } = wordsOf(lang);
  return (
    <search>
      <form
        id="search"
        action={paths.search(lang)}
        className="search"
        data-parts={parts}
        data-found-one={search.found.one}
        data-found-other={search.found.other}
        data-none={search.none}
        data-within-one={search.noneWithin.one}
        data-within-other={search.noneWithin.other}
        data-failed={search.failed}
        data-unbreakable={unbreakable}
      >
        <div className="field">
          <label htmlFor="q" className="label">
            {search.field}
          </label>
          <input
            id="q"
            name="q"
            type="search"
            enterKeyHint="search"
            autoComplete="off"
            spellCheck={false}
            aria-keyshortcuts="/"
            aria-describedby="search-key"
          />
          <p id="search-key" className="note">
            {search.key}
          </p>
        </div>
        <fieldset className="kinds">
          <legend className="label">{search.kind}</legend>
          <Choice value="" label={search.all} />
          {(Object.keys(search.kinds) as Kind[]).map((kind) => (
            <Choice key={kind} value={kind} label={search.kinds[kind].many} one={search.kinds[kind].one} />
          ))}
        </fieldset>
        <div className="selects">
          <Select name="year" label={search.year} every={search.anyYear} options={years.map((y) => [y, y])} />
          <Select
            name="topic"
            label={search.topic}
            every={search.anyTopic}
            options={topics.map(({ id, title }) => [id, title])}
          />
          <Select
            name="person"
            label={search.person}
            every={search.anyPerson}
            options={people.map(({ id, name }) => [id, name])}
          />
          <button type="reset" hidden>
            {search.clear}
          </button>
        </div>
        <p role="status" className="status" />
      </form>
    </search>
  );
}

/** One kind; results of the kind are labelled with `one`. */
function Choice({ value, label, one }: { value: Kind | ''; label: string; one?: string }) {
  return (
    <label>
      <input type="radio" name="kind" value={value} data-one={one} defaultChecked={value === ''} />
      <span>
        {label} <span className="count" />
      </span>
    </label>
  );
}

interface SelectProps {
  name: string;
  label: string;
  every: string;
  options: readonly (readonly [value: string, text: string])[];
}

function Select({ name, label, every, options }: SelectProps) {
  return (
    <label>
      <span className="label">{label}</span>
      <select name={name} autoComplete="off">
        <option value="">{every}</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
