import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tempTree } from '@zhunsheng/test-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { HostileFile } from '../made/hostile-files.js';

interface Outcome {
  readonly lines: number;
  readonly codes: readonly string[];
  readonly seconds: number;
  readonly mib: number;
}

/** Tests that one process imports one file after another, each within the limits of a worker, and says what is wrong with it. */
export function survives(files: readonly HostileFile[]): void {
  const folder = tempTree({});
  let importer: ChildProcess;

  beforeAll(() => {
    importer = fork(join(import.meta.dirname, 'import-file.mjs'));
  });

  afterAll(() => {
    importer.kill();
  });

  test.each(files)(
    '$what: one process survives them all, within its limits, and says why',
    async (file) => {
      const path = join(folder, file.name);
      writeFileSync(path, file.make());
      importer.send({ path, name: file.name });
      const [outcome]: Outcome[] = await Promise.race([once(importer, 'message'), once(importer, 'exit')]);
      expect(outcome?.codes).toEqual(file.code === undefined ? expect.any(Array) : expect.arrayContaining([file.code]));
      if (file.code === undefined) expect(outcome?.lines).toBeGreaterThan(0);
      expect(outcome?.seconds).toBeLessThanOrEqual(60);
      expect(outcome?.mib).toBeLessThanOrEqual(600);
    },
    120_000,
  );
}
