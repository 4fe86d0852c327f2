import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Those run in a browser, by tests/site/run.ts.
    exclude: ['tests/site/**', '**/node_modules/**'],
  },
});
