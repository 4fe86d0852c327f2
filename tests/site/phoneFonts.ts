import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));

const letters = (first: number, last: number) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, n) => first + n));

// What Android reads in. Web fonts are packed; a system takes them unpacked.
const fonts = [
  ...['noto-serif', 'roboto'].flatMap((name) =>
    [400, 700].map((weight) => ({
      name: `${name}-${weight}`,
      file: `@fontsource/${name}/files/${name}-latin-${weight}-normal.woff2`,
      text: letters(0x20, 0x202f),
      axes: {},
    })),
  ),
  {
    name: 'noto-sans-devanagari',
    file: '@fontsource-variable/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-wght-normal.woff2',
    text: ` ${letters(0x900, 0x97f)}${letters(0x200c, 0x200d)}`,
    axes: { variationAxes: { wght: 400 } },
  },
];

/** Puts the fonts of a phone into a folder, with a set-up for a browser that has them beside those of the machine. */
export async function writePhoneFonts(folder: string) {
  mkdirSync(folder, { recursive: true });
  for (const { name, file, text, axes } of fonts) {
    const packed = readFileSync(`${modules}/${file}`);
    writeFileSync(`${folder}/${name}.ttf`, await subsetFont(packed, text, { targetFormat: 'sfnt', ...axes }));
  }
  writeFileSync(
    `${folder}/fonts.conf`,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">.</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
</fontconfig>
`,
  );
}
