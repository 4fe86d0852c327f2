import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

test('the live preview shows a saved Markdown file without a reload, and former addresses lead on', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const content = mkdtempSync(join(tmpdir(), 'preview-'));
  cpSync('tests/fixtures/good', content, { recursive: true });
  const preview = spawn(process.execPath, ['lib/desk/preview.ts'], {
    env: {
      ...process.env,
      CONTENT_DIR: content,
      PORT: '3212',
      PATH: [resolve('node_modules/.bin'), process.env.PATH].join(delimiter),
    },
  });
  try {
    await expect(async () => {
      const response = await page.goto('http://localhost:3212/en/stories/test-story/');
      expect(response?.status()).toBe(200);
    }).toPass({ timeout: 60_000 });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Test headline');
    await page.goto('http://localhost:3212/en/stories/former-test-story/');
    // On a busy machine the preview needs seconds for a page.
    await expect(page).toHaveURL('http://localhost:3212/en/stories/test-story/', { timeout: 30_000 });
    const file = join(content, 'stories/test-story.md');
    const text = readFileSync(file, 'utf8');
    // The page listens for changes only once its script runs.
    await page.waitForLoadState('networkidle');
    writeFileSync(file, text.replace('Test headline', 'A headline changed on disk'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A headline changed on disk', {
      timeout: 30_000,
    });
  } finally {
    preview.kill('SIGTERM');
    await new Promise((gone) => preview.once('exit', gone));
    rmSync(content, { recursive: true, force: true });
  }
});
