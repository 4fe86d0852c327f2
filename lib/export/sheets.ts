import { Features, transform } from 'lightningcss';
import { hashedName } from './hashing.ts';

/** Style sheets as short as they can be, under the names they are kept under, by their plain names. */
export function hashSheets(
  sources: ReadonlyMap<string, string>,
): Map<string, { name: string; text: string }> {
  return new Map(
    [...sources].map(([file, source]) => {
      const { code, warnings } = transform({
        filename: file,
        code: Buffer.from(source),
        minify: true,
        // As Tailwind writes the rest of the styles, for browsers that do not nest yet.
        include: Features.Nesting,
      });
      if (warnings.length > 0)
        throw new Error(
          warnings.map(({ message, loc }) => `public/${file}:${loc.line}: ${message}`).join('\n'),
        );
      return [file, { name: hashedName(file, code), text: code.toString() }];
    }),
  );
}
