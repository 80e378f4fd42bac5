import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type Call, type Command, type ExitCode, UsageError } from '../../command.js';
import { runAstro } from './run-astro.js';

const CONFIGS = ['astro.config.mjs', 'astro.config.ts', 'astro.config.js', 'astro.config.mts'];

/** `zhunsheng build [dir]`: the portal of a site folder, built by Astro in a process of its own. */
export const build: Command = {
  name: 'build',
  usage: '[dir]',
  options: {},
  operands: 1,
  run,
};

async function run({ operands, terminal, messages, cwd, signal }: Call): Promise<ExitCode> {
  const folder = resolve(cwd, operands[0] ?? '.');
  const shown = relative(cwd, folder) || '.';
  if (!CONFIGS.some((name) => existsSync(join(folder, name)))) throw new UsageError(messages.noSite(shown));
  terminal.err(messages.building(shown));
  const outcome = await runAstro(folder, signal);
  if (outcome === 'not-installed') throw new UsageError(messages.noPortal);
  terminal.err(outcome === 'done' ? messages.built(join(shown, 'dist')) : messages.buildFailed);
  return outcome === 'done' ? 0 : 1;
}
