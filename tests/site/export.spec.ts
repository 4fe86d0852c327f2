import { expect, test } from '@playwright/test';
import { pages } from './pages.ts';

for (const { kind, path } of pages)
  test(`${kind} is a document: no framework, nothing that its policy stops`, async ({ page }) => {
    const complaints: string[] = [];
    const scripts: string[] = [];
    page.on('console', (message) => {
      // The browser reports the status of a page that is not found.
      if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
    });
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(scripts.filter((url) => url.includes('/_next/'))).toEqual([]);
    const inline = page.locator(
      'script:not([src]):not([type="application/ld+json"]):not([type="speculationrules"])',
    );
    await expect(inline).toHaveCount(0);
    expect(complaints).toEqual([]);
  });

test('the policy of a page allows no inline script and nothing from elsewhere', async ({ page }) => {
  const response = await page.goto('/en/');
  const inPage = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  for (const policy of [response?.headers()['content-security-policy'], inPage]) {
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  }
});
