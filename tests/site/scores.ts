import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { pages } from './pages.ts';

// Git ignores it.
const reports = 'test-results/lighthouse';

const kinds = new Set(['front page', 'story', 'visit', 'visit timeline', 'tracker', 'search']);
export const measured = pages.filter(({ kind }) => kinds.has(kind));

/** What is the same on a busy machine and an idle one. */
export const steady = ['accessibility', 'best-practices', 'seo'] as const;
export const categories = ['performance', ...steady] as const;
type Category = (typeof categories)[number];

// The audits that make up the score for performance.
const metrics = [
  ['FCP', 'first-contentful-paint'],
  ['LCP', 'largest-contentful-paint'],
  ['TBT', 'total-blocking-time'],
  ['CLS', 'cumulative-layout-shift'],
  ['SI', 'speed-index'],
] as const;

export interface Scores {
  /** Of 100. */
  readonly of: Readonly<Record<string, number>>;
  /** What was measured of the page's speed, with its unit. */
  readonly metrics: readonly string[];
  /** How fast the machine was, by Lighthouse’s own benchmark: a desktop has over 1,000. */
  readonly machine: number;
  /** The audits that cost points, or time. */
  readonly lost: readonly string[];
  /** Keeps the report for people and for programs. */
  save(folder?: string): void;
}

interface Asked {
  readonly kind: string;
  readonly url: string;
  /** Where the browser listens. */
  readonly port: number;
}

/** What Lighthouse says of a page by its mobile preset: a phone of the middle range, slow 4G. */
export async function scoresOf(
  { kind, url, port }: Asked,
  only: readonly Category[] = categories,
): Promise<Scores> {
  const result = await lighthouse(url, {
    port,
    output: ['html', 'json'],
    logLevel: 'error',
    onlyCategories: [...only],
  });
  if (!result || result.lhr.runtimeError)
    throw new Error(`Lighthouse: ${url}: ${result?.lhr.runtimeError?.message ?? 'no result'}`);
  const { lhr, report } = result;
  const found = Object.values(lhr.categories);
  const costly = found
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => {
      const { score, metricSavings } = lhr.audits[id] ?? {};
      const saves = Object.values(metricSavings ?? {}).some((saving) => (saving ?? 0) > 0);
      return typeof score === 'number' && score < 1 && (weight > 0 || saves);
    });
  return {
    of: Object.fromEntries(found.map(({ id, score }) => [id, Math.round((score ?? 0) * 100)])),
    metrics: metrics.flatMap(([name, id]) => {
      const value = lhr.audits[id]?.displayValue;
      return value ? [`${name} ${value}`] : [];
    }),
    machine: lhr.environment.benchmarkIndex,
    lost: costly.map(({ id }) =>
      [`${id}: ${lhr.audits[id]?.title}`, lhr.audits[id]?.displayValue].filter(Boolean).join(' – '),
    ),
    save(folder = '') {
      mkdirSync(join(reports, folder), { recursive: true });
      const file = join(reports, folder, kind.replaceAll(' ', '-'));
      for (const [index, end] of ['html', 'json'].entries())
        writeFileSync(`${file}.${end}`, report[index] ?? '');
    },
  };
}
