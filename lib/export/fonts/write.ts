import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fontCss } from './css.ts';
import { makeFallbacks } from './fallbacks.ts';
import { makeFaces, modules } from './subset.ts';

const folder = 'components/font';

const made = await makeFaces();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const { face, bytes, characters } of made) {
  writeFileSync(`${folder}/${face.name}.woff2`, bytes);
  console.log(
    `${String(bytes.length).padStart(6)} B  ${String(characters.length).padStart(4)} characters  ${face.name}`,
  );
}
copyFileSync(`${modules}/@fontsource-variable/source-serif-4/LICENSE`, `${folder}/OFL.txt`);
writeFileSync('app/fonts.css', fontCss(made, await makeFallbacks(made)));
