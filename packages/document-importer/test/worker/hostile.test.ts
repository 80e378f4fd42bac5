import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { tempTree } from '@zhunsheng/test-kit';
import { expect, test } from 'vitest';
import { HOSTILE_FILES } from '../made/hostile-files.js';

const run = promisify(execFile);
const SCRIPT = join(import.meta.dirname, 'read-file.mjs');

test.each(HOSTILE_FILES)(
  '$what: the process survives, within its limits, and says why',
  async ({ name, make, code }) => {
    const path = join(tempTree({}), name);
    writeFileSync(path, make());
    const { stdout } = await run(process.execPath, [SCRIPT, path, name], { timeout: 90_000 });
    const outcome: { lines: number; codes: string[]; seconds: number; mib: number } = JSON.parse(stdout);
    expect(outcome.codes).toEqual(code === undefined ? expect.any(Array) : expect.arrayContaining([code]));
    if (code === undefined) expect(outcome.lines).toBeGreaterThan(0);
    expect(outcome.seconds).toBeLessThanOrEqual(60);
    expect(outcome.mib).toBeLessThanOrEqual(600);
  },
  120_000,
);
