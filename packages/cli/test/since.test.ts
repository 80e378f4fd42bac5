import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tempTree } from '@zhunsheng/test-kit';
import { expect, test } from 'vitest';
import { PROGRAMME } from './programme.js';
import { runIn } from './run-in.js';

const LOG = 'content/progress/sifaju/demo26-101.yaml';

/** A repository whose first commit holds the programme in `content/`. */
function repository(): string {
  const folder = tempTree(
    Object.fromEntries(Object.entries(PROGRAMME).map(([path, text]) => [`content/${path}`, text])),
  );
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@t', ...args]);
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'first');
  return folder;
}

function edit(folder: string, change: (text: string) => string): void {
  const path = join(folder, LOG);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

const later = '  - { kind: 进展, id: u2, date: 2026-06-30, progress: 已完成 }\n';

test('a log that grew at its end is in order', async () => {
  const folder = repository();
  edit(folder, (text) => text + later);
  expect(await runIn(folder, 'check', 'content', '--since', 'HEAD')).toMatchObject({ exit: 0 });
});

test.each([
  ['entry-changed', `${LOG}:5:9`, (text: string) => text.replace('已经起草', '没有起草')],
  ['entry-removed', `${LOG}:4:3`, (text: string) => text.replace(/ {2}- kind[\s\S]*$/, later)],
  [
    'entry-inserted',
    `${LOG}:4:21`,
    (text: string) => text.replace('log:\n', `log:\n${later.replace('06-30', '03-01')}`),
  ],
])('%s is reported', async (code, place, change) => {
  const folder = repository();
  edit(folder, change);
  expect((await runIn(folder, 'check', 'content')).exit).toBe(0);
  const { exit, out } = await runIn(folder, 'check', 'content', '--since', 'HEAD');
  expect(out).toContain(`${place} error ${code}`);
  expect(exit).toBe(1);
});

test('a log that is gone is reported', async () => {
  const folder = repository();
  rmSync(join(folder, LOG));
  expect((await runIn(folder, 'check', 'content', '--since', 'HEAD')).out).toContain(`${LOG} error log-removed`);
});

test('an unknown revision is wrong use, said in one sentence', async () => {
  const { exit, err } = await runIn(repository(), 'check', 'content', '--since', '--output=x');
  expect(exit).toBe(2);
  expect(err).not.toBe('');
  expect(await runIn(repository(), 'check', 'content', '--since=nowhere')).toMatchObject({ exit: 2 });
});
