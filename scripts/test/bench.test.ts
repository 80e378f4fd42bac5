import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generateProgramme } from '../../bench/build/generate-programme.ts';
import { writeFolder } from '../../bench/build/write-folder.ts';
import { ROOT } from '../house/files.ts';

const SIZE = { tasks: 120, perPlan: 50, characters: 300 };

test('a generated programme has no diagnostics', () => {
  const folder = mkdtempSync(join(tmpdir(), 'programme-'));
  writeFolder(folder, generateProgramme(SIZE));
  const { stdout } = node('packages/cli/bin/zhunsheng.js', 'check', folder, '--json');
  expect(JSON.parse(stdout).diagnostics).toEqual([]);
});

test('a generated programme is the same for the same seed only', () => {
  const files = [...generateProgramme(SIZE)];
  expect([...generateProgramme(SIZE)]).toEqual(files);
  expect([...generateProgramme({ ...SIZE, seed: 2 })]).not.toEqual(files);
  expect(files.filter(([path]) => path.startsWith('plans/'))).toHaveLength(3);
});

test('the benchmark of builds prints every site beside its limits', { timeout: 300_000 }, () => {
  const { status, stdout, stderr } = node('bench/run.ts', 'build', '--small');
  expect(status, stderr).toBe(0);
  expect(stdout).toMatch(/portal with search index +300 +\d+ /);
  expect(stdout).toMatch(/heaviest task page with its styles, gzip +\d+\.\d+ KB +≤ 15 KB +ok/);
  expect(stdout).toMatch(/script in a task page +none +none +ok/);
});

test('an unknown question is answered with those there are', () => {
  expect(node('bench/run.ts', 'nothing')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('questions: build'),
  });
});

function node(script: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, [join(ROOT, script), ...args], { cwd: ROOT, encoding: 'utf8' });
}
