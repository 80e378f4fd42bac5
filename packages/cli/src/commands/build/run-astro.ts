import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** How a build by Astro ended. */
export type AstroOutcome = 'done' | 'failed' | 'not-installed';

/**
 * Runs `astro build` of the Astro that the folder itself has installed, with its output on this terminal and telemetry
 * off. An abort ends the process.
 */
export function runAstro(folder: string, signal: AbortSignal): Promise<AstroOutcome> {
  const bin = astroBin(folder);
  if (bin === undefined) return Promise.resolve('not-installed');
  return new Promise((settle, fail) => {
    const child = spawn(process.execPath, [bin, 'build'], {
      cwd: folder,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
      signal,
    });
    child.once('error', (error) => (signal.aborted ? settle('failed') : fail(error)));
    child.once('exit', (code) => settle(code === 0 ? 'done' : 'failed'));
  });
}

function astroBin(folder: string): string | undefined {
  const require = createRequire(join(folder, 'package.json'));
  try {
    const manifest = require.resolve('astro/package.json');
    const { bin } = require('astro/package.json') as { bin: string | Record<string, string> };
    const path = typeof bin === 'string' ? bin : bin['astro'];
    return path === undefined ? undefined : join(dirname(manifest), path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
