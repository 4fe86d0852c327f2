import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { type Face, faces } from './faces.ts';
import { openFont } from './measure.ts';

export const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url));

/** A face with what it covers and the file that holds it. */
export interface Made {
  readonly face: Face;
  readonly characters: readonly number[];
  readonly bytes: Buffer;
}

/** The characters that a font file draws; control characters and non-characters are none. */
export async function charactersIn(file: Uint8Array): Promise<number[]> {
  const { face } = await openFont(file);
  return [...face.collectUnicodes()].filter((code) => code >= 0x20 && code < 0xfe00);
}

/** Every face of the site as its file; no character is in two files of a family. */
export async function makeFaces(): Promise<Made[]> {
  const made: Made[] = [];
  for (const face of faces) {
    const source = readFileSync(`${modules}/${face.from}`);
    const taken = new Set(made.flatMap((one) => (one.face.family === face.family ? one.characters : [])));
    const wanted = face.characters && new Set(face.characters);
    const characters = (await charactersIn(source)).filter(
      (code) => !taken.has(code) && (!wanted || wanted.has(code)),
    );
    made.push({ face, characters, bytes: await subset(face, source, characters) });
  }
  return made;
}

function subset({ weights, features }: Face, source: Buffer, characters: readonly number[]) {
  const [min, max] = weights;
  const wght = min === undefined || max === undefined ? min : { min, max };
  return subsetFont(source, String.fromCodePoint(...characters), {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: [...features],
    // Names of styles for menus, and metrics that hardly change with the weight.
    dropTables: ['STAT', 'MVAR'],
    ...(wght === undefined ? {} : { variationAxes: { wght } }),
  });
}
