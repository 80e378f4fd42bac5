import { existsSync, globSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyTree } from '../../packages/test-kit/src/copy-tree.ts';
import { runClosed, runOffline } from '../../packages/test-kit/src/run-offline.ts';
import { writeTree } from '../../packages/test-kit/src/temp-tree.ts';
import { filesUnder, ROOT, textOf, workspacesIn } from '../house/files.ts';

const NOTE = /^(\s*note: ).+$/m;
const CANARY = '改动后的进展说明canary7391';

test('an edited update shows in the page after npm run build, without a connection', { timeout: 300_000 }, () => {
  const copy = copyOfTheHouse();
  build(copy);
  expect(build(copy)).toContain('FULL TURBO');
  expect(pagesWithCanary(copy)).toEqual([]);

  const log = filesUnder('content/xingzhou/progress').find((path) => NOTE.test(textOf(path)));
  if (!log) throw new Error('content/xingzhou/progress holds no update with a note of one line');
  writeTree(copy, { [log]: textOf(log).replace(NOTE, `$1${CANARY}`) });
  build(copy);
  expect(pagesWithCanary(copy)).not.toEqual([]);
});

/** A copy that shares what is installed, so that nothing of the checkout changes while other tests read it. */
function copyOfTheHouse(): string {
  const copy = copyTree(ROOT);
  for (const home of ['.', ...workspacesIn('packages').map((name) => `packages/${name}`)]) {
    const modules = join(ROOT, home, 'node_modules');
    if (existsSync(modules)) symlinkSync(modules, join(copy, home, 'node_modules'), 'junction');
  }
  return copy;
}

/** In an empty network namespace where the machine gives one, else with the network closed for every Node process. */
function build(cwd: string): string {
  const command = ['npm', 'run', 'build'];
  const offline = runOffline(command, { cwd });
  const { status, stdout, stderr } = offline === 'not-allowed' ? runClosed(command, { cwd }) : offline;
  expect(status, `${stdout}\n${stderr}`).toBe(0);
  return stdout;
}

function pagesWithCanary(copy: string): readonly string[] {
  const dist = join(copy, 'sites/xingzhou/dist');
  return globSync('**/*.html', { cwd: dist }).filter((page) => readFileSync(join(dist, page), 'utf8').includes(CANARY));
}
