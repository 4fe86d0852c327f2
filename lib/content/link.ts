import { basename, dirname } from 'node:path';
import { yearOf } from '#lib/dates.ts';
import { askedIn, type ExplainedTerm, parseBody } from '#lib/markdown/body.ts';
import { type CitedBy, pointBack } from './backlinks.ts';
import { fieldName, type Issue, nearest } from './issues.ts';
import type { Loaded } from './load.ts';
import { markOf, type Readings } from './readings.ts';
import type { AnyRecord, Edition } from './records.ts';
import { type Collection, collections } from './schema/fields.ts';
import type { PageData } from './schema/page.ts';
import { schemas } from './schema/schemas.ts';
import type { SourceData } from './schema/source.ts';
import type { TermData } from './schema/term.ts';
import { mapRefs } from './schema/walk.ts';

/** A record before its fields are in place. */
type Draft = AnyRecord & Record<string, unknown>;
type Index = Record<Collection, Map<string, Draft>>;

/** What a file says and the record made of it. */
export interface Filed extends Loaded {
  record: AnyRecord;
}

/**
 * Every id replaced by its record, every record told what points to it; or an issue for each id that leads nowhere,
 * after those that were found in loading.
 */
export function link(
  loaded: readonly Loaded[],
  known: Record<Collection, ReadonlySet<string>>,
  found: readonly Issue[],
  now: Date,
  readings: Readings,
): { edition: Edition; issues: Issue[]; filed: Filed[] } {
  const issues = [...found];
  const index = Object.fromEntries(collections.map((c) => [c, new Map()])) as Index;
  const drafts = loaded.flatMap((item) => {
    const shelf = index[item.file.collection];
    if (shelf.has(item.file.id)) {
      issues.push(
        item.atLine(
          1,
          1,
          `The id \`${item.file.id}\` is already taken in content/${item.file.collection}. Rename one of the files`,
        ),
      );
      return [];
    }
    const draft = { id: item.file.id } as Draft;
    shelf.set(item.file.id, draft);
    return [{ item, draft }];
  });
  const citedBy: CitedBy = new Map();
  const bodyOf = bodyReader(termsOf(loaded), known.sources, readings);
  for (const { item, draft } of drafts) fill(item, draft, index, known, issues, citedBy, bodyOf);
  checkAliases(loaded, index, issues);
  checkSameAs(loaded, issues);
  checkTerms(loaded, issues);
  checkFolders(loaded, issues);
  checkAbout(loaded, issues);
  const edition = Object.fromEntries(
    collections.map((c) => [c, [...index[c].values()]]),
  ) as unknown as Edition;
  const filed = drafts.map(({ item, draft }) => ({ ...item, record: draft }));
  // Where a file is faulty, records lack what stands in it.
  return { edition: issues.length > 0 ? edition : pointBack(edition, citedBy, now), issues, filed };
}

function fill(
  item: Loaded,
  draft: Draft,
  index: Index,
  known: Record<Collection, ReadonlySet<string>>,
  issues: Issue[],
  citedBy: CitedBy,
  bodyOf: BodyReader,
) {
  const cite = (source: unknown) => {
    const by = citedBy.get(source);
    if (!by) citedBy.set(source, [draft]);
    // Records are filled one after another.
    else if (by.at(-1) !== draft) by.push(draft);
  };
  const absent = (collection: Collection, id: string, at: Issue) => {
    // A file that exists but is faulty is reported at its own place.
    if (known[collection].has(id)) return;
    const near = nearest(id, [...known[collection]]);
    issues.push({ ...at, ...(near ? { nearest: near } : {}) });
  };
  const fields = mapRefs(schemas[item.file.collection], item.fields, (collection, id, path) => {
    const target = index[collection].get(id);
    if (!target) {
      const at = item.at(path, `No file \`${id}\` in content/${collection}`);
      absent(collection, id, { ...at, field: fieldName(path) });
    }
    if (target && collection === 'sources') cite(target);
    return target;
  });
  const { body, problems } = bodyOf(item);
  for (const { line, column, message, id } of problems) {
    const near = id ? nearest(id, [...known.sources]) : undefined;
    issues.push({ ...item.atLine(line, column, message), ...(near ? { nearest: near } : {}) });
  }
  const sources = body.cites.flatMap((id) => index.sources.get(id) ?? []);
  for (const source of sources) cite(source);
  const bodySources = listsSources(item.file.collection) ? { sources } : {};
  Object.assign(draft, fields, { collection: item.file.collection, body, ...bodySources });
  setMarkdown(draft, item.markdown);
}

/** Only the data files ask for it, and with ten thousand stories it would fill the memory; so would what else was read. */
function setMarkdown(draft: Draft, markdown: () => string) {
  texts.set(draft, markdown);
  Object.defineProperty(draft, 'markdown', { enumerable: true, get: markdownOf });
}

const texts = new WeakMap<object, () => string>();

// One for all: a record with a getter of its own takes three times the room.
function markdownOf(this: object) {
  return texts.get(this)?.().trim();
}

/** Whether the page of a record shows its body and lists what that cites. */
export const listsSources = (of: Collection) => of === 'stories' || of === 'visits';

const isProse = ({ file }: Loaded) => file.collection === 'stories' || file.collection === 'pages';

type BodyReader = (item: Loaded) => ReturnType<typeof parseBody>;

/** Bodies as texts of this glossary and this registry of sources; one in which nothing is wrong is parsed once. */
function bodyReader(
  terms: readonly ExplainedTerm[],
  sources: ReadonlySet<string>,
  readings: Readings,
): BodyReader {
  const isSource = isIn(sources);
  const glossary = markOf(JSON.stringify(terms));
  return (item) => {
    const text = isProse(item)
      ? textOf(item, `${item.key}:${glossary}`, terms, isSource)
      : textOf(item, item.key, [], isSource);
    const known = readings.body(text);
    if (known) return { body: known, problems: [] };
    const markdown = item.markdown();
    const parsed = text.parse(markdown);
    if (parsed.problems.length > 0) return parsed;
    return { body: readings.keepBody(text, parsed.body, askedIn(markdown)), problems: [] };
  };
}

const isIn = (ids: ReadonlySet<string>) => (id: string) => ids.has(id);

/** A text and how to parse it. Its body lives as long as the edition; so does what is at hand here, and no more. */
function textOf(
  { bodyLine, markdown }: Loaded,
  key: string,
  terms: readonly ExplainedTerm[],
  isSource: (id: string) => boolean,
) {
  const parse = (text: string) => parseBody(text, bodyLine, isSource, terms, key);
  return { key, isSource, parse, anew: () => parse(markdown()).body };
}

/** The glossary as texts use it: “Transfer of technology (ToT)” is written at length or as its acronym. */
function termsOf(loaded: readonly Loaded[]): ExplainedTerm[] {
  return loaded
    .filter(({ file }) => file.collection === 'glossary')
    .map(({ file, fields }) => {
      const { term, aliases, what } = fields as TermData;
      const forms = [term, ...aliases].flatMap(formsIn);
      return { id: file.id, forms: [...new Set(forms)], what };
    });
}

const formsIn = (name: string) => name.split(/\s*[()]/).filter((form) => form !== '');

/** A word of a text is explained by one term only. */
function checkTerms(loaded: readonly Loaded[], issues: Issue[]) {
  const taken = new Map<string, Loaded>();
  for (const item of loaded.filter(({ file }) => file.collection === 'glossary')) {
    const { term, aliases } = item.fields as TermData;
    [term, ...aliases].forEach((name, i) => {
      const path = i === 0 ? ['term'] : ['aliases', i - 1];
      for (const form of formsIn(name)) {
        const other = taken.get(form.toLowerCase()) ?? item;
        taken.set(form.toLowerCase(), other);
        if (other === item) continue;
        const message = `\`${form}\` leads to ${nameOf(other)} already; it can lead to one of them only`;
        issues.push({ ...item.at(path, message), field: fieldName(path) });
      }
    });
  }
}

/** A former address may lead to one story only. */
function checkAliases(loaded: readonly Loaded[], index: Index, issues: Issue[]) {
  const taken = new Map([...index.stories.keys()].map((id) => [id, `stories/${id}.md`]));
  for (const item of loaded.filter(({ file }) => file.collection === 'stories')) {
    (item.fields as { aliases: string[] }).aliases.forEach((alias, i) => {
      const path = ['aliases', i];
      const other = taken.get(alias);
      if (other)
        issues.push({
          ...item.at(path, `The address \`${alias}\` is already taken by ${other}`),
          field: fieldName(path),
        });
      taken.set(alias, nameOf(item));
    });
  }
}

const nameOf = ({ file }: Loaded) => `${file.collection}/${file.id}.md`;

/** A page elsewhere is about one thing of the record. */
function checkSameAs(loaded: readonly Loaded[], issues: Issue[]) {
  const taken = new Map<string, string>();
  for (const item of loaded) {
    const { same_as = [] } = item.fields as { same_as?: string[] };
    same_as.forEach((address, i) => {
      const path = ['same_as', i];
      const other = taken.get(address);
      if (other)
        issues.push({
          ...item.at(path, `This page is already named in ${other}; it can be about one of them only`),
          field: fieldName(path),
        });
      taken.set(address, nameOf(item));
    });
  }
}

/** A source lies in the folder of its year, where an editor would look for it. */
function checkFolders(loaded: readonly Loaded[], issues: Issue[]) {
  for (const item of loaded.filter(({ file }) => file.collection === 'sources')) {
    const { date } = item.fields as SourceData;
    const own = date === 'unstated' ? 'undated' : yearOf(date);
    const folder = basename(dirname(item.file.path));
    if (folder === own) continue;
    const message = `Expected the file in sources/${own}/, by its date; found it in sources/${folder}/. Move it, or mend the date`;
    issues.push({ ...item.at(['date'], message), field: 'date' });
  }
}

/** The date to which the record was checked is what open promises are counted to. */
function checkAbout(loaded: readonly Loaded[], issues: Issue[]) {
  const about = loaded.find(({ file }) => file.collection === 'pages' && file.id === 'about');
  // Where the file is there but faulty, it is reported at its own place.
  if (about && !(about.fields as PageData).checked_through)
    issues.push({
      ...about.at(['checked_through'], 'Expected the day to which the record was checked'),
      field: 'checked_through',
    });
}
