import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { tempTree } from '@zhunsheng/test-kit';
import { expect, test } from 'vitest';
import { PROGRAMME } from './programme.js';
import { runIn } from './run-in.js';

const PLAN = 'plans/demo26@1.md';
const unpinned = { ...PROGRAMME, [PLAN]: (PROGRAMME[PLAN] ?? '').replace(' {#demo26-s1}', '') };

test('fmt pins the missing id and changes nothing else', async () => {
  const folder = tempTree(unpinned);
  const { exit, out } = await runIn(folder, 'fmt');
  expect(exit).toBe(0);
  expect(out).toContain(PLAN);
  expect(readFileSync(join(folder, PLAN), 'utf8')).toMatch(/^## 一、制度 \{#[a-z0-9-]+\}$/m);
  expect((await runIn(folder, 'check')).exit).toBe(0);
  expect((await runIn(folder, 'fmt')).out).toBe('Nothing to format.');
});

test('fmt --check writes nothing and exits 1', async () => {
  const folder = tempTree(unpinned);
  const { exit, out } = await runIn(folder, 'fmt', '--check');
  expect(exit).toBe(1);
  expect(out).toContain(`needs formatting: ${PLAN}`);
  expect(readFileSync(join(folder, PLAN), 'utf8')).toBe(unpinned[PLAN]);
});

test('a rewritten file keeps its permissions and leaves no draft beside it', async () => {
  const folder = tempTree(unpinned);
  chmodSync(join(folder, PLAN), 0o640);
  await runIn(folder, 'fmt');
  expect(statSync(join(folder, PLAN)).mode & 0o777).toBe(0o640);
  expect(readdirSync(join(folder, 'plans'))).toEqual(['demo26@1.md']);
});
