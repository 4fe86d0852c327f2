import type { Browser, Page } from 'playwright-core';
import { readVitals, type Vitals, watchVitals } from './vitals.ts';
import { type Weight, weigh } from './weight.ts';

/** A slow phone on a slow net: what every page is opened with. */
export const conditions = {
  cpuSlowdown: 4,
  megabitsPerSecond: 1.6,
  latency: 150,
  viewport: { width: 412, height: 823 },
} as const;

export type Visit = Vitals & Weight;

// For what a page does once it is loaded, such as prefetching.
const settle = 1_500;

/** Opens an address once, with nothing in the cache. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: conditions.viewport });
  try {
    const page = await context.newPage();
    await slowDown(page);
    await watchVitals(page);
    const weight = weigh(page);
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(settle);
    return { ...(await readVitals(page)), ...(await weight()) };
  } finally {
    await context.close();
  }
}

async function slowDown(page: Page) {
  const session = await page.context().newCDPSession(page);
  const throughput = (conditions.megabitsPerSecond * 1_000_000) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: conditions.latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: conditions.cpuSlowdown });
}
