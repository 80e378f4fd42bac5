import { type ExitCode, run } from '../src/index.js';

/** What one run of the command line said. */
export interface Outcome {
  readonly exit: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in a folder, as if typed there, in English unless the arguments say otherwise. */
export async function runIn(cwd: string, ...args: string[]): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const exit = await run(args, {
    terminal: { out: (line) => out.push(line), err: (line) => err.push(line) },
    cwd,
    signal: new AbortController().signal,
    version: '0.0.0',
    language: 'en',
  });
  return { exit, out: out.join('\n'), err: err.join('\n') };
}
