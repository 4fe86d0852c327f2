// A name with a number or a few capitals behind a hyphen: S-400, Mi-17V-5, Igla-S, MiG-29K/KUB.
const mark = String.raw`(?:\d[\p{L}\d]*|\p{Lu}{1,3}\d*(?!\p{L}))`;
const designation = String.raw`\d*\p{Lu}[\p{L}\d]*-${mark}(?:[-/]${mark})*`;
const range = String.raw`\d+(?:[–-]\d+)+`;

/** What stands on one line though it has a place to break: a designation such as S-400, a range of numbers. */
export const unbreakable = `${designation}|${range}`;

const months =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const scales = 'thousand|lakh|million|mn|crore|cr|billion|bn|trillion';
const units =
  'per cent|minutes?|hours?|days?|weeks?|months?|years?|mm|k?m|(?:kilo)?met(?:re|er)s?|k?g|kilograms?|tonnes?|horsepower|knots?|roubles?|rupees?|dollars?';

const unbreakableSpace = new RegExp(
  [
    String.raw`(?<=(?<!\d)\d\d?) (?=(?:${months})\b)`,
    String.raw`(?<=\d) (?=(?:${scales}|${units})\b)`,
    String.raw`(?<=\d (?:${scales})) (?=(?:${units})\b)`,
    String.raw`(?<=\b(?:Rs\.?|USD|Project)) (?=\d)`,
    String.raw`(?<=\bINS) (?=\p{Lu})`,
    // An initial and the name or initial that follows.
    String.raw`(?<=(?<![\p{L}.])\p{Lu}\.) (?=\p{Lu})`,
    // A point between two things ends a line and begins none.
    ' (?=· )',
  ].join('|'),
  'gu',
);

// Lines of a headline are made alike in length, and break at hyphens though there is room. The longest fits a phone that
// shows text twice as large: a title grows to a tenth of the window's width (components/page/Heading.tsx).
const compound = String.raw`(?<![\p{L}-])(?=[\p{L}-]{1,14}(?![\p{L}-]))\p{L}+(?:-\p{L}+)+`;

const yearOfMonth = new RegExp(String.raw`(?<=\b(?:${months})) (?=\d{4}\b)`, 'g');

const inText = new RegExp(`(${unbreakable})`, 'u');
const inHeadline = new RegExp(`(${unbreakable}|${compound})`, 'u');

const parted = (text: string, at: RegExp) => text.replace(unbreakableSpace, '\u00a0').split(at);

/**
 * A text in parts, every second of them one that stands on one line; days stay with their months, numbers with their
 * units and initials with their names.
 */
export const unbroken = (text: string): string[] => parted(text, inText);

/** The same for a headline, in which words such as “long-term” stand on one line too, and months with their years. */
export const unbrokenHeadline = (text: string): string[] =>
  parted(text.replace(yearOfMonth, '\u00a0'), inHeadline);
