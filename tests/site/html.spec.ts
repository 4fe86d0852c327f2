import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { htmlRules } from './htmlRules.ts';

const out = fileURLToPath(new URL('../../out/', import.meta.url));
const jar = fileURLToPath(new URL('../../node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url));

// The whole export on a busy machine.
test.describe.configure({ mode: 'parallel', timeout: 300_000 });

interface Fault {
  readonly what: string;
  readonly where: string;
}

/** Each fault once, with how many places have it and the first of them. */
function listed(faults: readonly Fault[]): string[] {
  const groups = Map.groupBy(faults, ({ what }) => what);
  return [...groups].map(([what, all]) => `${what} (places: ${all.length}, the first ${all[0]?.where})`);
}

test('html-validate finds no error in the export', async () => {
  const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));
  const faults: Fault[] = [];
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  expect(pages.length).toBeGreaterThan(0);
  for (const page of pages) {
    const { results } = await validator.validateString(readFileSync(join(out, page), 'utf8'), page);
    for (const { ruleId, message, line, column, selector } of results.flatMap(({ messages }) => messages))
      faults.push({
        what: `${ruleId}: ${message}`,
        where: `out/${page}:${line}:${column}, ${selector ?? 'the file'}`,
      });
  }
  expect(listed(faults)).toEqual([]);
});

test('the Nu HTML checker finds no error in the export', () => {
  const java = spawnSync('java', ['-version']).status === 0;
  if (!java) console.warn('\nNo Java on this machine: the Nu HTML checker did not run.');
  test.skip(!java, 'There is no Java on this machine');
  const flags = ['--errors-only', '--skip-non-html', '--format', 'json', '--stdout', '--exit-zero-always'];
  const { status, stdout, stderr } = spawnSync('java', ['-Xss2m', '-jar', jar, ...flags, out], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  expect(status, stderr).toBe(0);
  const { messages }: { messages: NuMessage[] } = JSON.parse(stdout);
  const faults = messages
    .filter(
      ({ message }) =>
        message !== newerHtml &&
        !newerCss.some((name) => message.startsWith('CSS: ') && message.includes(`“${name}”`)),
    )
    .map(({ message, url = '', lastLine, lastColumn, extract }) => ({
      what: message,
      where: `${url.slice(url.lastIndexOf('/out/') + 1)}:${lastLine}:${lastColumn}, ${extract}`,
    }));
  expect(listed(faults)).toEqual([]);
});

// What the checker’s CSS does not know yet; lightningcss has read all styles before they came into a page.
const newerCss = [
  '@container',
  '@property',
  '@view-transition',
  'container-type',
  'margin-trim',
  'paint-order',
  'position-area',
  'position-try-fallbacks',
  // Of SVG.
  'x',
];

// The standard allows the attribute with `rel="expect"` as well (https://html.spec.whatwg.org/#link-type-expect).
const newerHtml =
  'A “link” element with a “blocking” attribute must have a “rel” attribute whose value is “stylesheet”.';

interface NuMessage {
  readonly message: string;
  readonly url?: string;
  readonly lastLine?: number;
  readonly lastColumn?: number;
  readonly extract?: string;
}
