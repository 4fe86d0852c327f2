import { type Language, site } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';
import type { Reference } from './reference.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

// BibTeX counts braces even after a backslash, so that a brace is written as a word; the fonts that TeX takes first have
// other signs in the places of the last three.
const words: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/** Text as TeX prints it, character by character. */
const asTeX = (text: string) =>
  text.replace(/\s+/g, ' ').replace(/[\\{}~^<>|#$%&_]/g, (sign) => words[sign] ?? `\\${sign}`);

/** A reference as an entry that BibTeX and biblatex read; names and title keep their capitals. */
export function bibtex({ id, author, title, day, updated, url }: Reference, lang: Language): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const fields = [
    ['author', `{{${asTeX(author)}}}`],
    ['title', `{{${asTeX(title)}}}`],
    ['howpublished', `{${asTeX(site.name)}}`],
    ['year', `{${year}}`],
    ['month', months[Number(month) - 1]],
    ['day', `{${Number(date)}}`],
    ...(updated ? [['note', `{${asTeX(wordsOf(lang).cite.updatedOn(updated))}}`]] : []),
    // Read as it stands: what would end the field is written as an address writes it.
    ['url', `{${new URL(url).href.replace(/[{}\\]/g, encodeURIComponent)}}`],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = ${value},\n`);
  return `@misc{delhi-moscow-record-${id},\n${lines.join('')}}\n`;
}
