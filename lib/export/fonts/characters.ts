const run = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, n) => first + n);
const signs = (text: string) => [...text].map((sign) => sign.codePointAt(0) as number);

/**
 * What every English page is set in: ASCII, the quotes, dashes and signs that the site writes, and the one accented letter
 * that a third of the stories cite. It takes no room here; a file of its own beside others takes 4 kB.
 */
export const english = [...run(0x20, 0x7e), ...signs('\u00a0·–—‘’“”…−°ü')];

/** What most accented names and headlines of western Europe need, and their quotes. */
export const accented = signs('àáâãäåçèéêëíîïñóôöõøúüßœıÀÁÄÅÇÉÍÑÓÖØÚÜ«»„');

/** The other letters of western Europe. */
export const western = run(0xc0, 0xff);

/** What most names of Turkey, Romania, Poland, the Czechs and the Balkans need beside them. */
export const central = signs('ăćčđęěğłńňřśşșšťțůżžĆČĐĞİŁŚŞȘŠȚŽ');

/** Russian. */
export const russian = [...run(0x410, 0x44f), ...signs('Ёё№')];

/** The rest of the European alphabets, Vietnamese vowels, Indian names in scholars’ Latin, the rupee and the rouble. */
export const european = [...run(0x100, 0x17f), ...signs('ȘșȚțƠơƯưƏəḌḍḤḥḶḷṂṃṄṅṆṇṚṛṢṣṬṭ₹₽')];

/** Hindi with its digits, joiners and punctuation; letters of other languages in Devanagari left out. */
export const hindi = [
  ...run(0x901, 0x903),
  ...signs('अआइईउऊऋऍएऐऑओऔ'),
  ...run(0x915, 0x928),
  ...run(0x92a, 0x930),
  ...signs('लळवशषसह'),
  ...signs('़ऽािीुूृॅेैॉोौ्ॐ'),
  ...run(0x958, 0x95f),
  ...run(0x964, 0x96f),
  ...signs('\u200c\u200d'),
];

/** The shapes that stand before a status, a lane or a date, the half square apart: it is drawn smaller than they are. */
export const shapes = signs('○◐●■▲✕◆▼');
export const halfSquare = signs('◧');

/** The characters of a text. */
export const charactersOf = (text: string): number[] => [...new Set(signs(text))];

/** As CSS writes it, in order: `U+20-7E, U+A0`. */
export function unicodeRange(characters: readonly number[]): string {
  const hex = (code: number) => code.toString(16).toUpperCase();
  const runs: [number, number][] = [];
  for (const code of [...new Set(characters)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else runs.push([code, code]);
  }
  return runs.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(', ');
}
