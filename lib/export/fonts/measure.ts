import { Blob, Face, Font, shape, Buffer as Text, Variation } from 'harfbuzzjs';
import subsetFont from 'subset-font';

/** How the record reads: its mix of letters, capitals and numbers decides how much room a line takes. */
const sample = `About 48,000 Indian-made AK-203 rifles had been delivered by July 2025, out of 601,427 ordered for
India’s forces. Rajnath Singh met Sergei Shoigu in Moscow on 5–7 November 2019 and co-chaired the 19th session of the
Inter-Governmental Commission. No aircraft came of the plan by which India and Russia were to develop a military
transport together. Forty-five MiG-29K fighters had been acquired by 2016; the first sixteen came later than their
contract had set, and the ship too was late. The Russian side said that deliveries would be finished within a year, and
the Defence Ministry in New Delhi named no date. Five years of work had not led to anything that both countries could use.`;

/** The room that a font takes, in shares of its size. */
export interface Measures {
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /** Of the sample on one line. */
  readonly width: number;
}

/** A font file as HarfBuzz reads it. */
export async function openFont(file: Uint8Array): Promise<{ face: Face; font: Font }> {
  const plain = await subsetFont(Buffer.from(file), undefined, { targetFormat: 'sfnt', keepAllGlyphs: true });
  const face = new Face(new Blob(new Uint8Array(plain).buffer));
  return { face, font: new Font(face) };
}

/** Measures a font in one of its weights. */
export async function measure(file: Uint8Array, weight: number): Promise<Measures> {
  const { face, font } = await openFont(file);
  font.setVariations([new Variation('wght', weight)]);
  const share = (units: number) => Math.abs(units) / face.upem;
  const { ascender, descender, lineGap } = font.hExtents();
  return {
    ascent: share(ascender),
    descent: share(descender),
    lineGap: share(lineGap),
    width: share(shapedWidth(font, sample.replaceAll('\n', ' '))),
  };
}

function shapedWidth(font: Font, text: string): number {
  const buffer = new Text();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  return buffer.getGlyphInfosAndPositions().reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0);
}
