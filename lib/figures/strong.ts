import type { Language } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';
import type { FigureBook, Worded } from './book.ts';

/** A number that says much of the record, with what it says. */
export interface Strong {
  readonly number: string;
  readonly says: string;
  readonly href: string;
}

/** The three numbers of the front page; one that the record does not hold is left out. */
export function strongNumbers({ numbers }: FigureBook, lang: Language): Strong[] {
  const { strong } = wordsOf(lang).figures;
  const number = (name: string) => numbers.get(name)?.number ?? '';
  const text = (name: string) => numbers.get(name)?.text ?? '';
  const figure = (name: string, wordIt: (number: Worded) => string, says: string): Strong[] => {
    const found = numbers.get(name);
    return found && found.value > 0 ? [{ number: wordIt(found), says, href: found.href }] : [];
  };
  return [
    ...figure('slip:reciprocal-logistics:logistics-pact-signed', (slip) => slip.text, strong.logistics),
    ...figure(
      'slips-late',
      (late) => strong.of(late.number, number('slips-settled')),
      strong.late(text('slips-median')),
    ),
    ...figure(
      'visits',
      (visits) => visits.number,
      strong.visits(number('visits-first-year'), text('sources')),
    ),
  ];
}
