import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tempTree } from '@zhunsheng/test-kit';
import { beforeAll, expect, test } from 'vitest';
import { filesOf } from './read-site.js';
import { buildSite } from './site-folder.js';

const CLOCK = pathToFileURL(join(import.meta.dirname, 'shift-clock.mjs')).href;

/** One build somewhere else, on another day, and what its processes took for the year. */
function buildOn(shiftDays: number, env: NodeJS.ProcessEnv, offline: boolean) {
  const log = join(tempTree(), 'clock.log');
  const clock = { NODE_OPTIONS: `--import=${CLOCK}`, CLOCK_SHIFT_DAYS: String(shiftDays), CLOCK_LOG: log };
  const files = filesOf(buildSite({}, { env: { ...env, ...clock }, offline }));
  return { files, processes: readFileSync(log, 'utf8').trim().split('\n') };
}

const thisYear = new Date().getFullYear();
let past: ReturnType<typeof buildOn>;
let future: ReturnType<typeof buildOn>;

beforeAll(() => {
  past = buildOn(-4000, { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' }, false);
  future = buildOn(4000, { TZ: 'Pacific/Kiritimati', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' }, true);
});

test('the builds really ran on other days', () => {
  for (const [{ processes }, sign] of [
    [past, -1],
    [future, 1],
  ] as const) {
    expect(processes.some((line) => line.includes('astro.mjs build'))).toBe(true);
    for (const line of processes)
      expect(Math.abs(Number(line.slice(0, 4)) - (thisYear + sign * 11))).toBeLessThanOrEqual(1);
  }
});

test('two builds in different folders, time zones and languages, on different days, hold the same bytes', () => {
  expect([...past.files.keys()]).toEqual([...future.files.keys()]);
  const differing = [...past.files].filter(([path, bytes]) => !future.files.get(path)?.equals(bytes));
  expect(differing.map(([path]) => path)).toEqual([]);
});
