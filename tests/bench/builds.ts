import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCorpus } from './corpus/write.ts';
import { differences, fingerprint, type Output, outputOf } from './output.ts';
import { type Timed, timed } from './timed.ts';
import { build, copyFor, type Way } from './ways.ts';

/** What one way of building took for one corpus. */
export interface Build {
  readonly clean: Timed;
  /** The content check alone, which `npm run build` begins with. */
  readonly check?: Timed;
  readonly edit: Timed;
  readonly output: Output;
  /** Files that differ from those of the clean build once the edit is undone and built; plain Next.js keeps nothing. */
  readonly differing?: number;
}

/**
 * A corpus of so many stories built for the first time, and so many times again after one edit, of which the fastest counts;
 * between edits it is built with the last one undone.
 */
export async function measureBuild(stories: number, way: Way, edits: number): Promise<Build> {
  const copy = copyFor(way, String(stories));
  const out = join(copy, 'out');
  const { middle } = writeCorpus(join(copy, 'content'), stories);
  const check = way === 'ours' ? { check: await timed('npm', ['run', 'check'], copy) } : {};
  const clean = await build(way, copy, true);
  const output = outputOf(out);
  const before = fingerprint(out);
  const buildEdited = async () => {
    const undo = editStory(join(copy, 'content/stories', `${middle}.md`));
    const edited = await build(way, copy);
    expectEdit(join(out, 'en/stories', middle, 'index.html'));
    undo();
    if (way === 'ours') await build(way, copy);
    return edited;
  };
  let edit = await buildEdited();
  for (let times = 1; times < edits; times++) edit = faster(edit, await buildEdited());
  const differing = way === 'ours' ? { differing: differences(before, fingerprint(out)) } : {};
  rmSync(copy, { recursive: true, force: true });
  return { clean, ...check, edit, output, ...differing };
}

/** The same corpus built from nothing once more. */
export async function cleanAgain(stories: number, way: Way): Promise<Timed> {
  const copy = copyFor(way, String(stories));
  writeCorpus(join(copy, 'content'), stories);
  const clean = await build(way, copy, true);
  rmSync(copy, { recursive: true, force: true });
  return clean;
}

/** The least time and the most memory: what else a machine does makes a build slower, never faster. */
export const faster = (one: Timed, other: Timed): Timed => ({
  seconds: Math.min(one.seconds, other.seconds),
  processorSeconds: Math.min(one.processorSeconds, other.processorSeconds),
  peakBytes: Math.max(one.peakBytes, other.peakBytes),
});

const mark = 'The zyzzogeton came early.';

/** One sentence more at the head of a story's body. */
function editStory(path: string): () => void {
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace('\n---\n\n', `\n---\n\n${mark} `));
  return () => writeFileSync(path, text);
}

function expectEdit(page: string) {
  if (!existsSync(page) || !readFileSync(page, 'utf8').includes(mark))
    throw new Error(`Expected the edit in ${page} after the second build`);
}
