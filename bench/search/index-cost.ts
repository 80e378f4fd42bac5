import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { type ProcessCost, watchProcess } from '../build/watch-process.ts';

/** What making an index took and gave. */
export interface IndexCost extends ProcessCost {
  /** Of the indexing; of the portal's, with the records read and judged first. */
  readonly seconds: number;
  readonly files?: number;
  readonly bytes?: number;
}

/** Makes the portal's index of a programme folder in a process of its own. */
export async function portalIndexCost(programme: string): Promise<IndexCost> {
  const { output, cost } = await run([join(import.meta.dirname, 'index-once.ts'), programme]);
  return { ...JSON.parse(output), ...cost };
}

/** Makes Pagefind's own index of the task pages of a built site, as its command line does. */
export async function pagefindIndexCost(site: string): Promise<IndexCost> {
  const start = performance.now();
  const { cost } = await run([pagefindProgram(), '--site', site, '--glob', 'tasks/*/index.html']);
  return { seconds: (performance.now() - start) / 1000, ...cost };
}

function pagefindProgram(): string {
  return join(import.meta.dirname, '../../node_modules/pagefind/lib/runner/bin.cjs');
}

async function run(command: readonly string[]): Promise<{ output: string; cost: ProcessCost }> {
  const child = spawn(process.execPath, command);
  const watch = watchProcess(child.pid);
  const output: string[] = [];
  const errors: string[] = [];
  child.stdout.on('data', (chunk) => output.push(String(chunk)));
  child.stderr.on('data', (chunk) => errors.push(String(chunk)));
  const status = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  const cost = watch.end();
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}\n${errors.join('')}`);
  return { output: output.join(''), cost };
}
