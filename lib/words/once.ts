/**
 * Gives the same text always as the same string, which is kept once however many hold it. A part cut from a long text
 * would keep all of that in memory.
 */
export function keeper(): (text: string) => string {
  const texts = new Map<string, string>();
  return (text) => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    const own = Buffer.from(text).toString();
    texts.set(own, own);
    return own;
  };
}
