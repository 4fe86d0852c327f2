// Installs what is missing, so that `npm start` and `npm test` are the whole set-up. Plain JavaScript without
// packages: it runs before there are any, on the Node that the machine has.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const lock = readFileSync('package-lock.json', 'utf8');
const stamp = 'node_modules/.installed-lock';
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing packages from package-lock.json …');
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm, 'ci']] : ['npm', ['ci']];
  const { status } = spawnSync(command, [...args, '--include=dev', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, lock);
}
const version = spawnSync('node_modules/.bin/node', ['--version'], { encoding: 'utf8' }).stdout?.trim();
if (!version?.startsWith('v24.')) {
  console.error(
    `Expected Node 24 in node_modules/.bin (the package "node"), found ${version || 'none'}. Run \`npm ci\` without --ignore-scripts.`,
  );
  process.exit(1);
}
