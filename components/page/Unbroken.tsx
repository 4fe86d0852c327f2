import { unbroken } from '#lib/words/unbroken.ts';

/** A text whose designations, such as S-400, stand on one line each. */
export function Unbroken({ text }: { text: string }) {
  return unbroken(text).map((part, i) =>
    i % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
      <span key={i} className="whitespace-nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
