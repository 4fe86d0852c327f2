import { spawn } from 'node:child_process';
import { rmSync, watch, writeFileSync } from 'node:fs';
import { contentRoot } from '#lib/content/edition.ts';
import { formatIssues } from '#lib/content/issues.ts';
import { proofread } from './proofread.ts';

// Next.js refreshes the pages that are open when a file of the environment changes, and knows nothing of content/.
const bell = '.env.development.local';

const preview = spawn('next', ['dev'], {
  stdio: 'inherit',
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
});
let ringing: NodeJS.Timeout | undefined;

function ring() {
  console.log(saved());
  writeFileSync(bell, `CONTENT_SAVED=${Date.now()}\n`);
}

/** What the check says of the content as it lies there now. */
function saved(): string {
  try {
    const { issues, files } = proofread(contentRoot(), new Date());
    return issues.length > 0 ? `\n${formatIssues(issues)}\n` : `Saved: ${files} files, no problems.`;
  } catch (error) {
    // A file may be renamed while it is read, or the check itself be at fault: the next save is checked anew.
    return `\nThe content could not be checked: ${error instanceof Error ? error.stack : String(error)}\n`;
  }
}

// An editor's program may save a file in several steps.
watch(contentRoot(), { recursive: true }, () => {
  clearTimeout(ringing);
  ringing = setTimeout(ring, 150);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => preview.kill(signal));
preview.on('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
preview.on('exit', (code) => {
  rmSync(bell, { force: true });
  process.exit(code ?? 0);
});
