import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import type { ContentFile } from './files.ts';
import { fieldName, type Issue, nearest } from './issues.ts';
import { type Reading, readBody, readFile } from './read.ts';
import { type Facts, markOf, type Readings } from './readings.ts';
import { schemas } from './schema/schemas.ts';
import { fieldsAt } from './schema/walk.ts';

type Problem = z.core.$ZodIssue;

/** A file whose front matter keeps its schema. */
export interface Loaded extends Pick<Reading, 'file' | 'bodyLine' | 'at' | 'atLine'> {
  fields: object;
  /** Of the bytes of the file. */
  key: string;
  /** Of its fields alone. */
  fieldsKey: string;
  markdown(): string;
}

/** What a file holds, read or known from an earlier reading; or an issue for each thing that is wrong in it. */
export function loadFile(file: ContentFile, readings: Readings): Loaded | Issue[] {
  const seen = readings.keyOf(file);
  return (seen === undefined ? undefined : known(file, seen, readings)) ?? read(file, readings);
}

function known(file: ContentFile, key: string, readings: Readings): Loaded | undefined {
  const facts = readings.facts(key);
  if (!facts) return undefined;
  readings.keepKey(file, key);
  return { ...facts, key, ...fromFile(file, facts.bodyLine) };
}

function read(file: ContentFile, readings: Readings): Loaded | Issue[] {
  const bytes = readFileSync(file.path);
  const key = markOf(file.collection, bytes);
  const before = known(file, key, readings);
  if (before) return before;
  const facts = factsOf(file, bytes);
  if (Array.isArray(facts)) return facts;
  readings.keepFacts(key, facts);
  readings.keepKey(file, key);
  return { ...facts, key, ...fromFile(file, facts.bodyLine) };
}

function factsOf(file: ContentFile, bytes: NonSharedBuffer): Facts | Issue[] {
  const reading = readFile(file, bytes);
  if (Array.isArray(reading)) return reading;
  const fields = fieldsOf(reading);
  if (Array.isArray(fields)) return fields;
  return { fields, fieldsKey: markOf(JSON.stringify(fields)), bodyLine: reading.bodyLine };
}

/** What is seldom asked of a file: it is read again for it, for all that was read would fill the memory. */
function fromFile(file: ContentFile, bodyLine: number): Pick<Loaded, 'file' | 'at' | 'atLine' | 'markdown'> {
  const read = (): Reading => {
    const reading = readFile(file);
    if (Array.isArray(reading)) throw new Error(`${file.shown} was changed while the content was read`);
    return reading;
  };
  return {
    file,
    at: (path, message, side) => read().at(path, message, side),
    atLine: (line, column, message) => read().atLine(line, column, message),
    markdown: () => readBody(file, bodyLine),
  };
}

/** The fields as their schema has them, or an issue for each that is not. */
function fieldsOf(reading: Reading): object | Issue[] {
  const schema = schemas[reading.file.collection];
  const result = schema.safeParse(reading.data);
  if (result.success) return result.data as object;
  return result.error.issues.flatMap((problem) => explain(problem, reading, schema));
}

function explain(problem: Problem, reading: Reading, schema: z.ZodType): Issue[] {
  if (problem.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, problem.path);
    return problem.keys.map((key) => {
      const path = [...problem.path, key];
      return decorate(
        reading.at(path, `Expected no field \`${key}\` here`, 'key'),
        path,
        nearest(key, known),
      );
    });
  }
  const found = valueAt(reading.data, problem.path);
  const near =
    problem.code === 'invalid_value' && typeof found === 'string'
      ? nearest(found, problem.values.map(String))
      : undefined;
  return [decorate(reading.at(problem.path, messageFor(problem, found)), problem.path, near)];
}

function decorate(issue: Issue, path: readonly PropertyKey[], near?: string): Issue {
  return { ...issue, field: fieldName(path), ...(near ? { nearest: near } : {}) };
}

const articles: Record<string, string> = {
  string: 'text (in quotes, if it looks like a number)',
  number: 'a number',
  array: 'a list',
  object: 'fields of its own',
  boolean: 'true or false',
};

function messageFor(problem: Problem, found: unknown): string {
  const expected = expectedBy(problem);
  if (problem.code === 'custom' || problem.code === 'too_small' || problem.code === 'too_big')
    return `${expected}${typeof found === 'string' ? foundIs(found) : ''}`;
  return `${expected}${found === undefined ? '; the field is missing' : foundIs(found)}`;
}

function expectedBy(problem: Problem): string {
  if (problem.code === 'invalid_union') {
    const [first = '', ...others] = new Set(problem.errors.flat().map(expectedBy));
    return [first, ...others.map((other) => other.replace(/^Expected /, ''))].join(', or ');
  }
  if (problem.code === 'invalid_type') return `Expected ${articles[problem.expected] ?? problem.expected}`;
  if (problem.code === 'invalid_value') {
    const values = problem.values.map((v) => `\`${String(v)}\``).join(', ');
    return `Expected ${problem.values.length > 1 ? 'one of ' : ''}${values}`;
  }
  return problem.message;
}

function foundIs(found: unknown): string {
  if (found === null) return '; found nothing after the colon';
  if (Array.isArray(found)) return '; found a list';
  if (typeof found === 'object') return '; found fields';
  return `; found \`${String(found).slice(0, 60).replaceAll('\n', '⏎')}\``;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}
