import type { Results } from '../results.ts';
import type { Visit } from '../visit.ts';
import { total } from '../weight.ts';
import { kilobytes, milliseconds, ratio, score, whole } from './numbers.ts';
import { notRun, table } from './table.ts';

/** What each page kind weighs and when it is painted, beside plain Next.js. */
export function pageTables({ pages }: Results): string[] {
  if (!pages) return [notRun];
  const rows = (cells: (ours: Visit, plain: Visit) => string[]) =>
    Object.entries(pages.ours).flatMap(([kind, ours]) => {
      const plain = pages.plain[kind];
      return plain ? [[kind, ...cells(ours, plain)]] : [];
    });
  return ['### Weight', table(weights, rows(weightsOf)), '### Paint', table(paints, rows(paintsOf))];
}

const weights = [
  ...['Page, kB', 'HTML', 'CSS', 'Fonts', 'Scripts', 'Other', 'All', 'plain', '×'],
  ...['Requests', 'plain', 'for scripts', 'plain'],
];

const weightsOf = (ours: Visit, plain: Visit) => [
  ...[ours.html, ours.css, ours.fonts, ours.scripts, ours.other, total(ours), total(plain)].map(kilobytes),
  ratio(total(ours) / total(plain)),
  ...[ours.requests, plain.requests, ours.scriptRequests, plain.scriptRequests].map(whole),
];

const paints = ['Page', 'FCP, ms', 'plain', 'LCP, ms', 'plain', '×', 'CLS', 'plain', 'TBT, ms', 'plain'];

const paintsOf = (ours: Visit, plain: Visit) => [
  ...[ours.fcp, plain.fcp, ours.lcp, plain.lcp].map(milliseconds),
  ratio(ours.lcp / plain.lcp),
  ...[ours.cls, plain.cls].map(score),
  ...[ours.tbt, plain.tbt].map(milliseconds),
];
