import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type ProcessCost, watchProcess } from './watch-process.ts';

/** What one build took. */
export interface BuildCost extends ProcessCost {
  /** Of the whole process, start and end included. */
  readonly seconds: number;
}

/** Builds the site of a folder anew, in a process of its own, without telemetry. Throws with its output when it fails. */
export async function measureBuild(folder: string): Promise<BuildCost> {
  for (const leftover of ['dist', '.cache', '.astro']) rmSync(join(folder, leftover), { recursive: true, force: true });
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };
  const start = performance.now();
  const child = spawn(process.execPath, [join(folder, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: folder,
    env,
  });
  const watch = watchProcess(child.pid);
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(String(chunk)));
  const status = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  const seconds = (performance.now() - start) / 1000;
  const cost = watch.end();
  if (status !== 0) throw new Error(`astro build ended with ${status}\n${output.join('')}`);
  return { seconds, ...cost };
}
