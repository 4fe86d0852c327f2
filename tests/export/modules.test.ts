import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { bundleModules } from '#lib/export/modules.ts';

async function bundled(a: string, b = "document.title = 'b';") {
  const folder = mkdtempSync(join(tmpdir(), 'modules-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'modules/a'), { recursive: true });
  writeFileSync(join(folder, 'modules/a.js'), a);
  writeFileSync(join(folder, 'modules/a/b.js'), b);
  return bundleModules(folder, ['modules/a.js']);
}

test('a module comes with what it imports, in one file named for what is in it', async () => {
  const { files, names } = await bundled("import './a/b.js';\ndocument.body.hidden = true;");
  const name = names.get('modules/a.js') ?? '';
  expect([...files.keys()]).toEqual([name]);
  expect(name).toMatch(/^modules\/a\.[\w-]+\.js$/);
  expect(files.get(name)).toMatch(/title=.b.[\s\S]*hidden=!0/);
});

test('what is imported only when it is needed is a file of its own, asked for by the name it is kept under', async () => {
  const { files, names } = await bundled("addEventListener('load', () => import('./a/b.js'));");
  const [later] = [...files.keys()].filter((name) => name !== names.get('modules/a.js'));
  expect(later).toMatch(/^modules\/b\.[\w-]+\.js$/);
  expect(files.get(names.get('modules/a.js') ?? '')).toContain(`./${later?.split('/')[1]}`);
});

test('the code of a module is its own and that of all it will import', async () => {
  const { code, names } = await bundled("addEventListener('load', () => import('./a/b.js'));");
  expect(code.get(names.get('modules/a.js') ?? '')).toMatch(/addEventListener[\s\S]*title=/);
});

test('a module has a new name when one that it imports has changed, and the same when none has', async () => {
  const name = async (b: string) => (await bundled("import './a/b.js';", b)).names.get('modules/a.js');
  expect(await name("document.title = '1';")).not.toBe(await name("document.title = '2';"));
  expect(await name("document.title = '1';")).toBe(await name("document.title = '1';"));
});

test('a module that is not there is refused', async () => {
  await expect(bundled("import './a/c.js';")).rejects.toThrow('c.js');
});
