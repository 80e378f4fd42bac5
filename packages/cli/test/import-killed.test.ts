import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyTree, tempTree } from '@zhunsheng/test-kit';
import { expect, test } from 'vitest';
import { randomFrom } from './random.js';

const PROGRAM = join(import.meta.dirname, '../bin/zhunsheng.js');
/** Fifty kills. Reading takes nearly all the time of a run and changes nothing; writing takes some milliseconds. */
const READING = 18;
const WRITING = 32;
/** Changes of the folders during the writing: each file is made, filled and renamed. */
const CHANGES = 16;
const TASKS = Array.from(
  { length: 60 },
  (_, at) => `${at + 1}.事项${at + 1}办理规范。完善工作制度，公布结果。（责任单位：单位${at % 30}局）`,
);
const FIRST = `星洲市2027年工作要点\n一、健全制度\n${TASKS.join('\n')}\n`;
const SECOND = FIRST.replaceAll('公布结果', '按季度公布结果');

/** Runs at a time; each is a process of its own. */
const AT_ONCE = 3;

test('an import that is killed while it reads or while it writes leaves sources and earlier drafts whole', async () => {
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
  const moments = [
    ...Array.from({ length: READING }, () => ({ milliseconds: whole * (0.3 + 0.8 * random()) })),
    ...Array.from({ length: WRITING }, (_, at) => ({ change: 1 + (at % CHANGES), milliseconds: 3 * random() })),
  ];
  const spoiled: string[] = [];
  const killAt = async (moment: Moment): Promise<void> => {
    const folder = copyTree(before);
    await importInto(folder, moment);
    const files = filesOf(folder);
    const name = JSON.stringify(moment);
    for (const [path, text] of old)
      if (![text, anew.get(path)].includes(files.get(path))) spoiled.push(`${name}: ${path}`);
    for (const [path, text] of files)
      if (!path.endsWith('.tmp') && ![old.get(path), anew.get(path)].includes(text)) spoiled.push(`${name}: ${path}`);
  };
  while (moments.length > 0) await Promise.all(moments.splice(0, AT_ONCE).map(killAt));
  expect(spoiled).toEqual([]);
}, 600_000);

/** When a run is killed: so long after its start, or after so many changes in the folders that it writes to. */
interface Moment {
  readonly milliseconds: number;
  readonly change?: number;
}

/** Runs the program in a process of its own, killed at a moment where one is given. */
function importInto(folder: string, moment?: Moment): Promise<void> {
  const child = spawn(process.execPath, [PROGRAM, 'import', 'plan.txt', '--out', 'out'], {
    cwd: folder,
    stdio: 'ignore',
  });
  const stop = killer(folder, moment, () => child.kill('SIGKILL'));
  return new Promise((resolve) => {
    child.once('exit', () => {
      stop();
      resolve();
    });
  });
}

/** Calls `kill` at a moment; the function it gives calls it off. */
function killer(folder: string, moment: Moment | undefined, kill: () => void): () => void {
  let alarm: NodeJS.Timeout | undefined;
  const wait = () => {
    alarm ??= setTimeout(kill, moment?.milliseconds);
  };
  if (moment?.change === undefined) {
    if (moment) wait();
    return () => clearTimeout(alarm);
  }
  let changes = 0;
  const watchers = ['out/plans', 'out/.imports'].map((path) =>
    watch(join(folder, path), () => {
      changes += 1;
      if (changes === moment.change) wait();
    }),
  );
  return () => {
    clearTimeout(alarm);
    for (const watcher of watchers) watcher.close();
  };
}

function filesOf(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}
