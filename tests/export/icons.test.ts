import { existsSync, readdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { drawing, pictures } from '#lib/export/icons/drawing.ts';
import { manifest } from '#lib/seo/manifest.ts';

// What is transparent has no colour to compare.
const pixels = (picture: Buffer | string) => sharp(picture).flatten({ background: '#888' }).raw().toBuffer();

test('the icons are those that the drawing makes, and no others', () => {
  const expected = ['mark.svg', ...pictures.map(({ file }) => file)];
  expect(readdirSync('public/icons').sort()).toEqual(expected.sort());
  expect(readFileSync('public/icons/mark.svg', 'utf8')).toBe(drawing(false));
});

describe.each(pictures)('$file', ({ file, size, whole }) => {
  const path = `public/icons/${file}`;

  test('has the size it is named for', async () => {
    const { width, height, format } = await sharp(path).metadata();
    expect([width, height, format]).toEqual([size, size, 'png']);
  });

  test('shows the drawing as it is now; if not, `npm run icons`', async () => {
    const kept = await pixels(path);
    const drawn = await pixels(
      await sharp(Buffer.from(drawing(whole)))
        .resize(size)
        .png()
        .toBuffer(),
    );
    // A palette and other builds of sharp move an edge by a shade.
    const off = kept.filter((value, i) => Math.abs(value - (drawn[i] ?? 0)) > 24).length;
    expect(off / kept.length).toBeLessThan(0.002);
  });

  test(`${whole ? 'fills its square' : 'has free corners'}`, async () => {
    const [, , , alpha] = await sharp(path).ensureAlpha().raw().toBuffer();
    expect(alpha).toBe(whole ? 255 : 0);
  });
});

test('every icon of the manifest is there, of the size it states', async () => {
  const { icons } = manifest();
  expect(icons.map(({ purpose, sizes }) => `${purpose} ${sizes}`)).toEqual([
    'any 192x192',
    'any 512x512',
    'maskable 192x192',
    'maskable 512x512',
  ]);
  for (const { src, sizes, type, purpose } of icons) {
    expect(existsSync(`public${src}`), src).toBe(true);
    const { width, height, format } = await sharp(`public${src}`).metadata();
    expect([`${width}x${height}`, `image/${format}`]).toEqual([sizes, type]);
    const picture = pictures.find(({ file }) => src.endsWith(`/${file}`));
    expect(picture?.whole).toBe(purpose === 'maskable');
  }
});
