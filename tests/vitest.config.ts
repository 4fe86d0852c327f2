import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // The whole record is read by several tests; a busy machine takes its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ['tests/**/*.test.{ts,tsx}'],
    // Those run in a browser, by tests/site/run.ts.
    exclude: ['tests/site/**', '**/node_modules/**'],
  },
});
