import type { z } from 'zod';
import { fieldName, type Issue, nearest } from './issues.ts';
import type { Reading } from './read.ts';
import { schemas } from './schema/schemas.ts';
import { fieldsAt } from './schema/walk.ts';

type Problem = z.core.$ZodIssue;

/** A reading whose front matter keeps its schema. */
export interface Loaded extends Reading {
  fields: object;
}

/** The fields as their schema has them, or an issue for each that is not. */
export function loadFields(reading: Reading): Loaded | Issue[] {
  const schema = schemas[reading.file.collection];
  const result = schema.safeParse(reading.data);
  if (result.success) return { ...reading, fields: result.data as object };
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
  if (problem.code === 'invalid_union') {
    const inner = problem.errors.flat();
    return [...new Set(inner.map((each) => messageFor(each, found)))].join(', or ');
  }
  const missing = found === undefined ? '; the field is missing' : '';
  if (problem.code === 'invalid_type')
    return `Expected ${articles[problem.expected] ?? problem.expected}${missing || foundIs(found)}`;
  if (problem.code === 'invalid_value') {
    const values = problem.values.map((v) => `\`${String(v)}\``).join(', ');
    return `Expected ${problem.values.length > 1 ? 'one of ' : ''}${values}${missing || foundIs(found)}`;
  }
  return `${problem.message}${typeof found === 'string' ? foundIs(found) : ''}`;
}

function foundIs(found: unknown): string {
  if (found === null) return '; found nothing after the colon';
  if (Array.isArray(found)) return '; found a list';
  if (typeof found === 'object') return '; found fields';
  return `; found \`${String(found).slice(0, 60)}\``;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}
