import { execFileSync } from 'node:child_process';
import type { SourceFile } from '@zhunsheng/plan-schema';

/** The largest output of git that is read, in bytes. */
const MAX_BYTES = 1024 * 1024 * 1024;

/**
 * The texts of a programme folder as they stood at a git revision. Throws with git's own words when the folder is in no
 * repository or the revision does not exist.
 */
export function filesAt(folder: string, revision: string): SourceFile[] {
  const commit = git(folder, ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`]).trim();
  const listed = git(folder, ['ls-tree', '-r', '-z', '--name-only', commit, '--', '.']);
  const paths = listed.split('\0').filter((path) => /\.(?:yaml|md)$/.test(path));
  return paths.map((path) => ({ path, text: git(folder, ['show', `${commit}:./${path}`]) }));
}

function git(folder: string, args: readonly string[]): string {
  return execFileSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    maxBuffer: MAX_BYTES,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
