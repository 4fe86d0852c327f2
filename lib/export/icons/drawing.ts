import { site } from '#lib/site.ts';

/** A picture of the mark: its file under public/icons/, its pixels a side, and whether it fills its square. */
export interface Picture {
  readonly file: string;
  readonly size: number;
  readonly whole: boolean;
}

/** Launchers cut a whole one to a shape of their own; a rounded one is shown as it is. */
export const pictures: readonly Picture[] = [
  { file: '192.png', size: 192, whole: false },
  { file: '512.png', size: 512, whole: false },
  { file: 'maskable-192.png', size: 192, whole: true },
  { file: 'maskable-512.png', size: 512, whole: true },
  { file: 'apple-touch.png', size: 180, whole: true },
];

// The dark scheme of app/globals.css: paper, ink, the two lanes.
const [paper, ink, india, russia] = ['#131210', '#ece8df', '#f0a35a', '#8db2f5'];

/** The two lanes of the timeline: a visit above the line of days, a visit below it. */
export function drawing(whole: boolean): string {
  const side = 512;
  // What a launcher may cut to a circle keeps to four fifths of the square.
  const scale = whole ? 0.78 : 1;
  const shift = (side * (1 - scale)) / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="${side}" height="${side}">`,
    `<title>${site.name}</title>`,
    `<rect width="${side}" height="${side}" rx="${whole ? 0 : 104}" fill="${paper}"/>`,
    `<g transform="translate(${shift} ${shift}) scale(${scale})" stroke-width="30">`,
    `<path d="M166 256V140" stroke="${india}"/><circle cx="166" cy="140" r="68" fill="${india}"/>`,
    `<path d="M346 256v116" stroke="${russia}"/><circle cx="346" cy="372" r="68" fill="${russia}"/>`,
    `</g><path d="M0 256h${side}" stroke="${ink}" stroke-width="26"/></svg>\n`,
  ].join('\n');
}
