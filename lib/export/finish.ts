import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

// Next.js writes the not-found page three times; hosts use 404.html.
for (const folder of ['out/404', 'out/_not-found']) rmSync(folder, { recursive: true, force: true });

const pages = readdirSync('out', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.html'),
);
const leaks = pages.filter((name) => readFileSync(join('out', name), 'utf8').includes('localhost'));
if (leaks.length > 0) {
  console.error(
    `Expected no page to contain “localhost” (is SITE_URL set to it?); found it in:\n${leaks.map((name) => `  out/${name}`).join('\n')}`,
  );
  process.exit(1);
}
console.log(`Built ${pages.length} pages into out/.`);
