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

/** A copy of `data` with `replace` called for each id that the schema says refers to another record. */
export function mapRefs(
  schema: z.ZodType,
  data: unknown,
  replace: (collection: Collection, id: string, path: Path) => unknown,
  path: Path = [],
): unknown {
  const inner = bare(schema);
  const target = inner.meta()?.ref as Collection | undefined;
  if (target) return typeof data === 'string' ? replace(target, data, path) : data;
  const { shape, element } = inner.def as Def;
  if (element && Array.isArray(data))
    return data.map((item, i) => mapRefs(element, item, replace, [...path, i]));
  if (shape && typeof data === 'object' && data !== null)
    return Object.fromEntries(
      Object.entries(data).map(([key, value]) => [
        key,
        shape[key] ? mapRefs(shape[key], value, replace, [...path, key]) : value,
      ]),
    );
  return data;
}
