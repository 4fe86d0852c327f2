import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { drawing, pictures } from './drawing.ts';

const folder = 'public/icons';

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/mark.svg`, drawing(false));
for (const { file, size, whole } of pictures) {
  const { data } = await sharp(Buffer.from(drawing(whole)))
    .resize(size)
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer({ resolveWithObject: true });
  writeFileSync(`${folder}/${file}`, data);
  console.log(`${String(data.length).padStart(6)} B  ${file}`);
}
