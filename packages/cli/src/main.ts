import { createRequire } from 'node:module';
import { run } from './run.js';

/**
 * The program `zhunsheng`: the only place that touches the process. An unexpected failure ends with exit code 1 and the
 * whole error, since it is a mistake of ours.
 */
export async function main(): Promise<void> {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  // A reader such as `head` may close the pipe early; what is left to print is then of no interest.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const { version } = createRequire(import.meta.url)('../package.json') as { version: string };
  process.exitCode = await run(process.argv.slice(2), {
    terminal: {
      out: (line) => void process.stdout.write(`${line}\n`),
      err: (line) => void process.stderr.write(`${line}\n`),
    },
    cwd: process.cwd(),
    signal: stop.signal,
    version,
    language: preferredLanguage(process.env),
  });
}

/** English for those whose locale says so; Chinese for everybody else. */
function preferredLanguage(env: NodeJS.ProcessEnv): 'zh-CN' | 'en' {
  const locale = env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? '';
  return /^en[_.-]/i.test(locale) ? 'en' : 'zh-CN';
}
