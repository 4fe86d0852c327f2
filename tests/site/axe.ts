import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

// WCAG 2.2 AA, and what those who wrote axe hold for good practice besides.
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// The dark scheme changes colours and nothing else.
const ofColours = ['color-contrast', 'link-in-text-block'];

export interface Violation {
  readonly rule: string;
  readonly scheme: 'light' | 'dark';
  /** The elements, as written. */
  readonly places: readonly string[];
}

/** What axe holds against a page that stands open, in the light scheme and then in the dark one. */
export async function violationsOf(page: Page): Promise<Violation[]> {
  // axe passes over what is shut.
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await laidOut(page);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await axeOn(page).withTags(tags).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axeOn(page).withRules(ofColours).analyze();
  return (['light', 'dark'] as const).flatMap((scheme) =>
    (scheme === 'light' ? light : dark).violations.map(({ id, nodes }) => ({
      rule: id,
      scheme,
      places: nodes.map(({ html }) => html),
    })),
  );
}

/** A story on a phone lays out its parts in moments of rest; one of them amid the measuring of axe moves what it measures. */
const laidOut = (page: Page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('.story *')].every(
      (part) => getComputedStyle(part).contentVisibility !== 'auto',
    ),
  );

// No page holds a frame, for which axe would open an empty page each time.
const axeOn = (page: Page) => new AxeBuilder({ page }).setLegacyMode();
