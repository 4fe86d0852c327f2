/** Text in lines of at most so many letters, broken between words; a longer word stands alone. */
export function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && longer.length <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The same number of lines, as even in length as the words allow. */
export function balance(text: string, most: number): string[] {
  const { length } = wrap(text, most);
  let width = Math.ceil(text.length / length);
  while (wrap(text, width).length > length) width += 1;
  return wrap(text, width);
}
