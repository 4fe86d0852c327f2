import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

// Loaded ahead of the commands that editors wait for (package.json): code that was compiled once is taken as it is, here
// and in the processes that are started from here, Next.js among them, which clears the folder away when the code of the
// site changes. No TypeScript, or what strips its types would be loaded for this file alone.
if (!process.argv.includes('--clean')) {
  process.env.NODE_COMPILE_CACHE = resolve('.next/compiled-code');
  enableCompileCache(process.env.NODE_COMPILE_CACHE);
}
