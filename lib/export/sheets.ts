import { Features, transform } from 'lightningcss';
import { hashedName } from './hashing.ts';
import type { Hashed } from './modules.ts';

/** Style sheets as short as they can be, and named for what is in them. */
export function hashSheets(sources: ReadonlyMap<string, string>): Hashed {
  const sheets = [...sources].map(([file, source]) => {
    const text = shortened(file, source);
    return { file, name: hashedName(file, Buffer.from(text)), text };
  });
  return {
    files: new Map(sheets.map(({ name, text }) => [name, text])),
    names: new Map(sheets.map(({ file, name }) => [file, name])),
  };
}

function shortened(file: string, source: string): string {
  const { code, warnings } = transform({
    filename: file,
    code: Buffer.from(source),
    minify: true,
    // As Tailwind writes the rest of the styles, for browsers that do not nest yet.
    include: Features.Nesting,
  });
  const faults = warnings.map(({ message, loc }) => `public/${file}:${loc.line}: ${message}`);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return code.toString();
}
