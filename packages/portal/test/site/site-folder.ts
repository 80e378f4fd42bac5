import { existsSync, mkdirSync, realpathSync, renameSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type CommandResult, copyTree, type FileTree, runClosed, runOffline, tempTree } from '@zhunsheng/test-kit';

const HOUSE = join(import.meta.dirname, '../../../..');
const ASTRO = join(HOUSE, 'node_modules/astro');

/** What a test site is made of beside the model city. */
export interface SiteParts {
  /** Options of the integration. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Path below which the site is served. */
  readonly base?: string;
  /** Files written over the copy of the model city. */
  readonly changes?: FileTree;
}

/** How a build is run. */
export interface BuildOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** In a network namespace without even a loopback, where the machine gives one. */
  readonly offline?: boolean;
}

/** The folder of records of one of the house's own programmes. */
export function contentFolder(name: string): string {
  return join(HOUSE, 'content', name);
}

/**
 * Lays out a site in a temporary folder and returns its path: a copy of the model city in `content`, a configuration,
 * and links to the installed Astro and portal, so that caches and output stay inside.
 */
export function makeSite({ options = {}, base = '/', changes = {} }: SiteParts = {}): string {
  const folder = tempTree({
    'package.json': JSON.stringify({ name: 'site', private: true, type: 'module' }),
    'astro.config.js': configOf({ programmes: ['content'], ...options }, base),
  });
  link(ASTRO, join(folder, 'node_modules/astro'));
  link(join(HOUSE, 'packages/portal'), join(folder, 'node_modules/@zhunsheng/portal'));
  renameSync(copyTree(contentFolder('xingzhou'), changes), join(folder, 'content'));
  return folder;
}

/** Runs the build of a site as its owner does, without network. */
export function runBuild(folder: string, { env = {}, offline = false }: BuildOptions = {}): CommandResult {
  const command = [process.execPath, join(ASTRO, 'bin/astro.mjs'), 'build'];
  const options = { cwd: folder, env: { ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env } };
  const result = offline ? runOffline(command, options) : runClosed(command, options);
  return result === 'not-allowed' ? runClosed(command, options) : result;
}

/** Builds a site that has to succeed and returns the folder of its output. */
export function buildSite(parts: SiteParts = {}, options: BuildOptions = {}): string {
  const folder = makeSite(parts);
  const { status, stdout, stderr } = runBuild(folder, options);
  const output = join(folder, 'dist');
  if (status !== 0 || !existsSync(output)) throw new Error(`The site was not built:\n${stdout}\n${stderr}`);
  return output;
}

function configOf(options: object, base: string): string {
  return `import zhunsheng from '@zhunsheng/portal';

export default { base: ${JSON.stringify(base)}, integrations: [zhunsheng(${JSON.stringify(options)})] };
`;
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(realpathSync(target), path);
}
