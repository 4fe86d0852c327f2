import { readFileSync } from 'node:fs';
import matter from 'gray-matter';
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { ContentFile } from './files.ts';
import type { Issue } from './issues.ts';
import { mendOf } from './mends.ts';

/** A field of the front matter: its own name, or what stands after the colon. */
export type Side = 'key' | 'value';

export interface Reading {
  file: ContentFile;
  data: unknown;
  body: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
  /** An issue at a field, or at the nearest thing around it that the file has. */
  at(path: readonly PropertyKey[], message: string, side?: Side): Issue;
  /** An issue at a line of the file. */
  atLine(line: number, column: number, message: string): Issue;
}

type Refusal = { line: number; column?: number; message: string };
class Refused extends Error {
  readonly refusals: readonly Refusal[];
  constructor(...refusals: Refusal[]) {
    super('refused');
    this.refusals = refusals;
  }
}

// Flow collections nested deeper than any record needs end the parser in a RangeError.
const maxFlowDepth = 50;

/** The file as data and body, or everything that keeps it from being read. */
export function readFile(file: ContentFile, bytes = readFileSync(file.path)): Reading | Issue[] {
  let lines: string[] = [];
  const atLine = (line: number, column: number, message: string): Issue => ({
    file: file.shown,
    line,
    column,
    message,
    excerpt: lines[line - 1] ?? '',
  });
  try {
    const text = decode(bytes);
    lines = text.split('\n');
    const bodyLine = checkFences(text, lines);
    return { file, bodyLine, atLine, ...parse(text, atLine) };
  } catch (error) {
    if (error instanceof Refused)
      return error.refusals.map(({ line, column = 1, message }) => atLine(line, column, message));
    if (error instanceof RangeError) return [atLine(2, 1, 'Is nested too deeply to be read')];
    throw error;
  }
}

/** The body of a file that was read before, and so is known to be text and to have its fences. */
export function readBody(file: ContentFile, bodyLine: number): string {
  const text = withPlainBreaks(readFileSync(file.path, 'utf8'));
  let at = 0;
  for (let line = 1; line < bodyLine; line++) {
    const end = text.indexOf('\n', at);
    if (end === -1) return '';
    at = end + 1;
  }
  return text.slice(at);
}

const withPlainBreaks = (text: string) => text.replace(/\r\n?/g, '\n');

function decode(bytes: Buffer): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refused({ line: firstBadLine(bytes), message: 'Is not UTF-8 here. Save the file as UTF-8' });
  }
  text = withPlainBreaks(text);
  if (text.trim() === '')
    throw new Refused({ line: 1, message: 'Is empty. Expected front matter between two lines of ---' });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.exec(text);
  if (control) {
    const before = text.slice(0, control.index).split('\n');
    const code = text.charCodeAt(control.index).toString(16).padStart(4, '0');
    throw new Refused({
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      message: `Holds the control character U+${code}. Remove it`,
    });
  }
  return text;
}

function firstBadLine(bytes: Buffer): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    const stop = end === -1 ? bytes.length : end + 1;
    try {
      decoder.decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    start = stop;
  }
  return line;
}

/** Refuses every fence but a plain `---`: gray-matter would run `---js` as code (NOTES.md). Gives the body's first line. */
function checkFences(text: string, lines: readonly string[]): number {
  const [first = ''] = lines;
  if (first !== '---') {
    const found = first.startsWith('---') ? 'found more on that line' : 'found something else';
    throw new Refused({
      line: 1,
      message: `Expected the first line to be three hyphens, --- and nothing more; ${found}`,
    });
  }
  // For gray-matter it ends here, whatever follows the hyphens.
  const end = lines.findIndex((line, i) => i > 0 && line.startsWith('---'));
  if (end === -1)
    throw new Refused({
      line: 1,
      message: 'Expected a second line of --- where the front matter ends; found none',
    });
  if (lines[end] !== '---')
    throw new Refused({
      line: end + 1,
      message: 'Expected --- and nothing more where the front matter ends; found more on that line',
    });
  const flow = new RegExp(`[[{](?:\\s*[[{]){${maxFlowDepth}}`).exec(
    text.slice(0, lines.slice(0, end).join('\n').length),
  );
  if (flow) {
    const line = text.slice(0, flow.index).split('\n').length;
    throw new Refused({ line, message: `Is nested deeper than ${maxFlowDepth} levels` });
  }
  return end + 2;
}

function parse(text: string, atLine: Reading['atLine']): Pick<Reading, 'data' | 'body' | 'at'> {
  const counter = new LineCounter();
  let document: Document | undefined;
  const yaml = {
    parse(source: string): object {
      document = parseDocument(source, {
        version: '1.2',
        uniqueKeys: true,
        strict: true,
        lineCounter: counter,
        prettyErrors: false,
      });
      refuseYaml(document, counter);
      return document.toJS({ maxAliasCount: 0 });
    },
    stringify: (): string => {
      throw new Error('The reading room does not write');
    },
  };
  // With an options object gray-matter keeps no cache: its cache hides bad YAML the second time.
  const { data, content } = matter(text, { language: 'yaml', engines: { yaml } });
  if (!document || !isMap(document.contents))
    throw new Refused({ line: 2, message: 'Expected front matter of fields, one `name: value` a line' });
  const contents = document;
  const at: Reading['at'] = (path, message, side = 'value') => {
    const { line, col } = counter.linePos(offsetOf(contents, path, side));
    return atLine(Math.max(line, 2), Math.max(col, 1), message);
  };
  return { data, body: content, at };
}

function refuseYaml(document: Document, counter: LineCounter) {
  const refusals: Refusal[] = [];
  const complaints = [...document.errors, ...document.warnings];
  // After a tab the parser loses count of what stands in what.
  const tabs = complaints.filter(({ code }) => code === 'TAB_AS_INDENT');
  for (const { pos, message } of tabs.length > 0 ? tabs : complaints) {
    const { line, col } = counter.linePos(pos[0]);
    // One slip makes the parser complain of a line several times over; the first complaint names it.
    if (refusals.some((each) => each.line === line)) continue;
    refusals.push({ line, column: col, message: explain(message) });
  }
  visit(document, {
    Node: (_, node) => {
      const anchored = isAlias(node) || ('anchor' in node && node.anchor);
      if (!anchored) return;
      const { line, col } = counter.linePos(node.range?.[0] ?? 0);
      if (refusals.some((each) => each.line === line)) return;
      refusals.push({
        line,
        column: col,
        message: 'Uses a YAML anchor or alias (& or *). Write the text out, or put it in quotes',
      });
    },
  });
  if (refusals.length > 0) throw new Refused(...refusals);
}

function explain(complaint: string): string {
  // The parser gives its own RangeError as an error of the file.
  if (complaint.includes('call stack')) return 'Is nested too deeply to be read';
  const mend = mendOf(complaint);
  return `Is not valid YAML: ${complaint}${mend ? `. ${mend}` : ''}`;
}

/** Where a field stands in the YAML; a missing one stands where the map around it begins. */
function offsetOf(document: Document, path: readonly PropertyKey[], side: Side): number {
  const parent = path.length === 0 ? undefined : document.getIn(path.slice(0, -1), true);
  if (side === 'key' && isMap(parent)) {
    const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(path.at(-1)));
    if (pair && isNode(pair.key)) return (pair.key as Node).range?.[0] ?? 0;
  }
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
