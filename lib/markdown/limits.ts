export interface Problem {
  line: number;
  column: number;
  message: string;
  /** The source id that was meant, where one was mistyped. */
  id?: string;
}

// remark is not linear on hostile input (NOTES.md): what it would choke on is refused before it is parsed.
const maxMarkers = 30;
const maxIndent = 60;
const maxDelimiters = 600;
const maxFootnotes = 400;
const maxLine = 20_000;

/** What in a body is deeper or denser than any prose: the parser would not come back from it. */
export function hostileLines(text: string, firstLine: number): Problem[] {
  const problems: Problem[] = [];
  let delimiters = 0;
  let footnotes = 0;
  for (const [i, line] of text.split('\n').entries()) {
    const refuse = (message: string) => void problems.push({ line: firstLine + i, column: 1, message });
    if (line.trim() === '') delimiters = 0;
    const markers =
      /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))*/.exec(line)?.[0].match(/>|[-+*]|\d+[.)]/g)
        ?.length ?? 0;
    if (markers > maxMarkers) {
      refuse(`Is nested ${markers} levels deep; ${maxMarkers} is the most`);
      continue;
    }
    const indent = /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
    if (indent > maxIndent) {
      refuse(`Is indented by more than ${maxIndent} spaces`);
      continue;
    }
    if (line.length > maxLine) {
      refuse(`Is ${line.length} characters long; ${maxLine} is the most for one line`);
      continue;
    }
    delimiters += line.match(/[*_[\]~`]/g)?.length ?? 0;
    footnotes += line.match(/\[\^/g)?.length ?? 0;
    if (delimiters > maxDelimiters) {
      delimiters = Number.NEGATIVE_INFINITY;
      refuse(`Has more than ${maxDelimiters} marks (* _ [ ] ~ \`) in one paragraph`);
    }
    if (footnotes > maxFootnotes) {
      footnotes = Number.NEGATIVE_INFINITY;
      refuse(`Has more than ${maxFootnotes} citations in one body`);
    }
  }
  return problems;
}
