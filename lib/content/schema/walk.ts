import type { z } from 'zod';
import type { Collection } from './fields.ts';

type Path = readonly PropertyKey[];
interface Def {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  in?: z.ZodType;
  out?: z.ZodType;
}

/** The schema without what wraps it: optional, or a clean-up before it. */
function bare(schema: z.ZodType): z.ZodType {
  const def = schema.def as Def;
  if (def.innerType) return bare(def.innerType);
  if (def.type === 'pipe' && def.out) return bare(def.out);
  return schema;
}

/** The fields that the object at `path` may have. */
export function fieldsAt(schema: z.ZodType, path: Path): string[] {
  const def = bare(schema).def as Def;
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(def.shape ?? {});
  const next = typeof step === 'number' ? def.element : def.shape?.[String(step)];
  return next ? fieldsAt(next, rest) : [];
}

type Replace = (collection: Collection, id: string, path: Path) => unknown;
type Walk = (data: unknown, replace: Replace, path: Path) => unknown;

/** `data` with what `replace` gives in the place of each id that the schema says refers to another record. */
export function mapRefs(schema: z.ZodType, data: unknown, replace: Replace): unknown {
  return walkOf(schema)?.(data, replace, []) ?? data;
}

// A build maps the fields of ten thousand records, of which few kinds refer to others.
const walks = new WeakMap<z.ZodType, { readonly walk: Walk | undefined }>();

/** The way to all that refers to a record by this schema; none where nothing does. */
function walkOf(schema: z.ZodType): Walk | undefined {
  const known = walks.get(schema) ?? { walk: makeWalk(bare(schema)) };
  walks.set(schema, known);
  return known.walk;
}

function makeWalk(schema: z.ZodType): Walk | undefined {
  const target = schema.meta()?.ref as Collection | undefined;
  if (target) return (data, replace, path) => (typeof data === 'string' ? replace(target, data, path) : data);
  const { shape, element } = schema.def as Def;
  if (element) {
    const walk = walkOf(element);
    return (
      walk &&
      ((data, replace, path) =>
        Array.isArray(data) ? data.map((item, i) => walk(item, replace, [...path, i])) : data)
    );
  }
  const fields = Object.entries(shape ?? {}).flatMap(([key, field]): [string, Walk][] => {
    const walk = walkOf(field);
    return walk ? [[key, walk]] : [];
  });
  if (fields.length === 0) return undefined;
  return (data, replace, path) => {
    if (typeof data !== 'object' || data === null) return data;
    const mapped: Record<string, unknown> = { ...data };
    for (const [key, walk] of fields)
      if (key in mapped) mapped[key] = walk(mapped[key], replace, [...path, key]);
    return mapped;
  };
}
