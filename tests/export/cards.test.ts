import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Renderer } from '@takumi-rs/core';
import { Buffer as HarfBuzzText, shape } from 'harfbuzzjs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Card } from '#lib/cards/card.ts';
import { facesIn } from '#lib/cards/faces.ts';
import { lineOf } from '#lib/cards/line.ts';
import { painter } from '#lib/export/cards/painter.ts';
import { writeCardsBeside } from '#lib/export/cards/thread.ts';
import { writeCards } from '#lib/export/cards/write.ts';
import { openFont } from '#lib/export/fonts/measure.ts';
import { aCard } from '../cards/samples.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cards-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (...cards: Card[]) =>
  writeCards(cards, { out: join(folder, 'out'), cache: join(folder, 'cache') });
const noCards = { from: '', files: '' };
const writeBeside = (cache: string, before = noCards, card = aCard()) =>
  writeCardsBeside([card], { out: join(folder, 'beside'), cache }, before);
const pictureAt = (path: string) => readFileSync(join(folder, 'out', path));

/** Width and height as a PNG file begins with them. */
const sizeOf = (png: Buffer) => [png.subarray(1, 4).toString(), png.readUInt32BE(16), png.readUInt32BE(20)];

describe('a share card', () => {
  const line = lineOf([{ lane: 'india', from: '2019-11-05', to: '2019-11-07', planned: false }]);

  test.each([
    ['with its days', aCard(line ? { line } : {})],
    ['without dates', aCard()],
    [
      'with a very long headline',
      aCard({ title: 'A promise of many words that was made again. '.repeat(5) }),
    ],
    ['with one long word', aCard({ title: 'Inter-Governmental' })],
    ['in Hindi', aCard({ title: 'व्लादिमीर पुतिन' })],
    ['in Russian', aCard({ title: 'Владимир Путин' })],
  ])('%s is a PNG of 1200 by 630', async (_, card) => {
    await write(card);
    expect(sizeOf(pictureAt(card.path))).toEqual(['PNG', 1200, 630]);
  });

  test('is the same to the byte when drawn again', async () => {
    const [one, two] = await Promise.all([painter().paint(aCard()), painter().paint(aCard())]);
    expect(Buffer.from(one)).toEqual(Buffer.from(two));
  });

  test.each([
    ['a letter that no font has', 'Meeting 北京', /^out\/cards\/en\/stories\/s\.png: .*“北”/],
    ['a headline that no size can hold', 'Words and words. '.repeat(60), /fit.*Shorten it$/],
  ])('with %s is refused, and the others are drawn', async (_, title, says) => {
    const other = aCard({ path: '/cards/en/stories/t.png' });
    const written = await write(aCard({ title }), other);
    expect(written).toEqual({ drawn: 1, kept: 0, faults: [expect.stringMatching(says)] });
    expect(sizeOf(pictureAt(other.path))).toEqual(['PNG', 1200, 630]);
  });
});

describe('a thread of its own', () => {
  test('draws the same', async () => {
    const written = await write(aCard());
    expect(await writeBeside(join(folder, 'another cache'))).toMatchObject(written);
    expect(pictureAt(`../beside/${aCard().path}`)).toEqual(pictureAt(aCard().path));
  });

  test('says what stopped it', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    await expect(writeBeside(file)).rejects.toThrow(/EEXIST.*file/);
  });

  test('leaves cards as they lie that say what they said, and looks at none of them', async () => {
    const cache = join(folder, 'cache');
    const { made } = await writeBeside(cache);
    rmSync(cache, { recursive: true });
    expect(await writeBeside(cache, made)).toEqual({ drawn: 0, kept: 1, faults: [], made });
    expect(existsSync(cache)).toBe(false);
  });

  test.each([
    ['a card says something else', () => undefined, aCard({ title: 'Another' })],
    ['one was changed', (file: string) => writeFileSync(file, 'something else'), aCard()],
    ['one is lacking', rmSync, aCard()],
  ])('draws where %s', async (_, change, card) => {
    const { made } = await writeBeside(join(folder, 'cache'));
    const file = join(folder, 'beside', card.path);
    change(file);
    const again = await writeBeside(join(folder, 'another cache'), made, card);
    expect(again.drawn).toBe(1);
    expect(sizeOf(readFileSync(file))).toEqual(['PNG', 1200, 630]);
    expect(await writeBeside(join(folder, 'no cache'), again.made, card)).toMatchObject({ drawn: 0 });
  });
});

describe('the cache', () => {
  test('keeps what is drawn, and draws what says something else', async () => {
    expect(await write(aCard())).toEqual({ drawn: 1, kept: 0, faults: [] });
    expect(await write(aCard())).toEqual({ drawn: 0, kept: 1, faults: [] });
    expect(await write(aCard({ title: 'They met again' }))).toEqual({ drawn: 1, kept: 0, faults: [] });
  });

  test('gives the same picture as the drawing did', async () => {
    await write(aCard());
    const drawn = pictureAt(aCard().path);
    rmSync(join(folder, 'out'), { recursive: true });
    await write(aCard());
    expect(pictureAt(aCard().path)).toEqual(drawn);
  });

  test('holds no picture that no card asks for', async () => {
    await write(aCard(), aCard({ title: 'Another', path: '/cards/en/stories/t.png' }));
    expect(readdirSync(join(folder, 'cache'))).toHaveLength(2);
    await write(aCard());
    expect(readdirSync(join(folder, 'cache'))).toHaveLength(1);
  });

  test('leaves what lies there from before, unless it was changed or no card asks for it', async () => {
    const other = aCard({ title: 'Another', path: '/cards/en/stories/t.png' });
    await write(aCard(), other);
    const [left, changed] = [join(folder, 'out', aCard().path), join(folder, 'out', other.path)];
    const { ctimeMs } = statSync(left);
    const picture = readFileSync(changed);
    writeFileSync(changed, 'no picture');
    writeFileSync(join(folder, 'out/cards/en/stories/old.png'), picture);
    await write(aCard(), other);
    expect(statSync(left).ctimeMs).toBe(ctimeMs);
    expect(readFileSync(changed)).toEqual(picture);
    expect(readdirSync(join(folder, 'out/cards/en/stories')).sort()).toEqual(
      [left, changed].map((file) => basename(file)).sort(),
    );
  });

  test('knows a card by all that is drawn of it, and not by its address', () => {
    const { keyOf } = painter();
    expect(keyOf(aCard({ path: '/cards/en/stories/t.png' }))).toBe(keyOf(aCard()));
    const other = [{ label: 'x' }, { title: 'x' }, { when: 'x' }, { lane: 'india' as const }];
    expect(new Set([aCard(), ...other.map(aCard)].map(keyOf)).size).toBe(5);
  });
});

// A renderer that does not shape sets each letter by itself, which makes the line longer.
test.each([
  ['Noto Sans Devanagari', 'devanagari', 'व्लादिमीर'],
  ['Noto Sans Devanagari', 'devanagari', 'हिन्दी'],
  ['Noto Sans Devanagari', 'devanagari', 'रक्षा'],
  ['Source Serif 4', 'serif-cyrillic', 'Рособоронэкспорт'],
])('in %s the renderer shapes as HarfBuzz does: %s %s', async (family, file, word) => {
  const renderer = new Renderer();
  const data = readFileSync(`components/font/${file}.woff2`);
  const ranges = facesIn(readFileSync('app/fonts.css', 'utf8')).find((face) =>
    face.file.includes(`/${file}.`),
  );
  await renderer.registerFont({ name: family, data, unicodeRange: ranges?.ranges ?? [] });
  const style = { fontFamily: `"${family}"`, fontSize: 1000 };
  const { runs } = await renderer.measure({ type: 'text', text: word, style });

  const { face, font } = await openFont(data);
  const buffer = new HarfBuzzText();
  buffer.addText(word);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const units = buffer.getGlyphInfosAndPositions().reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0);
  expect(runs.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo((units / face.upem) * 1000, 0);
});
