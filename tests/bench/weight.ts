import type { Page, Response } from 'playwright-core';

/** The bytes of what a page asked for, as they came (brotli, headers left out), and how many requests. */
export interface Weight {
  readonly html: number;
  readonly css: number;
  readonly fonts: number;
  readonly scripts: number;
  readonly other: number;
  readonly requests: number;
  readonly scriptRequests: number;
  /** Those of them that hold up the page, or are the framework's. */
  readonly neededScripts: number;
}

export const total = ({ html, css, fonts, scripts, other }: Weight) => html + css + fonts + scripts + other;

/** Weighs every answer that a page gets from now on. */
export function weigh(page: Page): () => Promise<Weight> {
  const answers: Response[] = [];
  page.on('response', (answer) => answers.push(answer));
  const kindOf = (answer: Response) => answer.request().resourceType();
  const bytes = (test: (kind: string) => boolean) =>
    answers
      .filter((answer) => test(kindOf(answer)))
      .reduce((sum, answer) => sum + Number(answer.headers()['content-length'] ?? 0), 0);
  const named = ['document', 'stylesheet', 'font', 'script'];
  return async () => ({
    html: bytes((kind) => kind === 'document'),
    css: bytes((kind) => kind === 'stylesheet'),
    fonts: bytes((kind) => kind === 'font'),
    scripts: bytes((kind) => kind === 'script'),
    other: bytes((kind) => !named.includes(kind)),
    requests: answers.length,
    scriptRequests: answers.filter((answer) => kindOf(answer) === 'script').length,
    neededScripts: await neededScripts(page),
  });
}

const neededScripts = (page: Page): Promise<number> =>
  page.locator('script[src*="/_next/"], script[src]:not([type=module], [defer], [async])').count();
