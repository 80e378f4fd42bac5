import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { watchProcess } from '../build/watch-process.ts';

const ROOT = join(import.meta.dirname, '../..');
const CLI = join(ROOT, 'packages/cli/bin/zhunsheng.js');

/** What tracking a programme takes, in seconds. */
export interface TrackFigures {
  /** `track` with all its parts on loaded records, in a fresh process, and the quickest of several. */
  readonly first: number;
  readonly best: number;
  /** Processor time of the thread in the run that had least: what `best` would be if nothing else ran. */
  readonly processor: number;
  /** `zhunsheng status --json` from files, the whole process. */
  readonly status: number;
  /** Processor time of all its threads; absent where the system does not say. */
  readonly statusProcessor?: number;
  /** Largest resident size of that process, in bytes; absent where the system does not say. */
  readonly memory?: number;
}

/** Measures one programme; of several rounds the quickest counts, and the largest memory. */
export async function measureSize(folder: string, rounds: number): Promise<TrackFigures> {
  const figures: TrackFigures[] = [];
  for (let round = 0; round < rounds; round += 1) figures.push(await measureOnce(folder));
  const least = (figure: (one: TrackFigures) => number) => Math.min(...figures.map(figure));
  const memory = Math.max(...figures.map((one) => one.memory ?? 0));
  const statusProcessor = least((one) => one.statusProcessor ?? 0);
  return {
    first: least(({ first }) => first),
    best: least(({ best }) => best),
    processor: least(({ processor }) => processor),
    status: least(({ status }) => status),
    ...(statusProcessor > 0 && { statusProcessor }),
    ...(memory > 0 && { memory }),
  };
}

async function measureOnce(folder: string): Promise<TrackFigures> {
  const tracked = await run([join(import.meta.dirname, 'measure-track.ts'), folder]);
  const figures: Pick<TrackFigures, 'first' | 'best' | 'processor'> = JSON.parse(tracked.output);
  const { seconds, memory, processor } = await run([CLI, 'status', folder, '--json']);
  return {
    ...figures,
    status: seconds,
    ...(processor !== undefined && { statusProcessor: processor }),
    ...(memory !== undefined && { memory }),
  };
}

/** Runs a script with the present Node. Throws with what it says when it fails. */
async function run(args: readonly string[]) {
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd: ROOT });
  const watch = watchProcess(child.pid);
  const [output, errors]: [string[], string[]] = [[], []];
  child.stdout.on('data', (chunk) => output.push(String(chunk)));
  child.stderr.on('data', (chunk) => errors.push(String(chunk)));
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  const seconds = (performance.now() - start) / 1000;
  const cost = watch.end();
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}\n${errors.join('')}`);
  return { output: output.join(''), seconds, ...cost };
}
