import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const modules = fileURLToPath(new URL('../../node_modules/@fontsource', import.meta.url));

// What Android reads in. Web fonts are packed; a system takes them unpacked.
const fonts = ['noto-serif', 'roboto'].flatMap((name) =>
  [400, 700].map((weight) => ({
    name: `${name}-${weight}`,
    file: `${name}-latin-${weight}-normal.woff2`,
    of: name,
  })),
);
const latin = String.fromCodePoint(...Array.from({ length: 0x2030 - 0x20 }, (_, n) => 0x20 + n));

/** Puts the fonts of a phone into a folder, with a set-up for a browser that has them beside those of the machine. */
export async function writePhoneFonts(folder: string) {
  mkdirSync(folder, { recursive: true });
  for (const { name, file, of } of fonts) {
    const packed = readFileSync(`${modules}/${of}/files/${file}`);
    writeFileSync(`${folder}/${name}.ttf`, await subsetFont(packed, latin, { targetFormat: 'sfnt' }));
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
