const designation = /(\p{L}+-\d[\p{L}\d-]*)/u;

/** A headline in parts, every second of them a designation such as S-400 that stands on one line. */
export const unbroken = (text: string): string[] => text.split(designation);
