import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyTree, tempTree } from '@zhunsheng/test-kit';
import { expect, test } from 'vitest';
import { randomFrom } from './random.js';

const PROGRAM = join(import.meta.dirname, '../bin/zhunsheng.js');
const KILLS = 50;
const TASKS = Array.from(
  { length: 60 },
  (_, at) => `${at + 1}.事项${at + 1}办理规范。完善工作制度，公布结果。（责任单位：单位${at % 30}局）`,
);
const FIRST = `星洲市2027年工作要点\n一、健全制度\n${TASKS.join('\n')}\n`;
const SECOND = FIRST.replaceAll('公布结果', '按季度公布结果');

test('an import that is killed at fifty moments leaves sources and earlier drafts whole', async () => {
  const before = tempTree({ 'plan.txt': FIRST });
  await importInto(before);
  writeFileSync(join(before, 'plan.txt'), SECOND);
  const after = copyTree(before);
  const start = performance.now();
  await importInto(after);
  const whole = performance.now() - start;
  const [old, anew] = [filesOf(before), filesOf(after)];
  expect(old.get('out/plans/plan@1.md')).not.toBe(anew.get('out/plans/plan@1.md'));
  const random = randomFrom(20_270_503);
  const spoiled: string[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    const folder = copyTree(before);
    await importInto(folder, whole * (0.3 + 0.8 * random()));
    const files = filesOf(folder);
    for (const [path, text] of old)
      if (![text, anew.get(path)].includes(files.get(path))) spoiled.push(`${kill}: ${path}`);
    for (const [path, text] of files)
      if (!path.endsWith('.tmp') && ![old.get(path), anew.get(path)].includes(text)) spoiled.push(`${kill}: ${path}`);
  }
  expect(spoiled).toEqual([]);
}, 600_000);

/** Runs the program in a process of its own, killed after so many milliseconds where a number is given. */
function importInto(folder: string, milliseconds?: number): Promise<void> {
  const child = spawn(process.execPath, [PROGRAM, 'import', 'plan.txt', '--out', 'out'], {
    cwd: folder,
    stdio: 'ignore',
  });
  const alarm = milliseconds === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), milliseconds);
  return new Promise((resolve) => {
    child.once('exit', () => {
      clearTimeout(alarm);
      resolve();
    });
  });
}

function filesOf(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}
