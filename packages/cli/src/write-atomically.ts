import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/**
 * Replaces a file in one step: whoever reads it sees the old text or the new one, and a crash leaves the old one. The
 * file keeps its permissions. A file that does not exist is made the same way, readable for everybody.
 */
export function writeAtomically(path: string, content: string | Uint8Array): void {
  const draft = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  const mode = statSync(path, { throwIfNoEntry: false })?.mode ?? 0o644;
  const file = openSync(draft, 'wx', mode);
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } catch (error) {
    closeSync(file);
    rmSync(draft, { force: true });
    throw error;
  }
  closeSync(file);
  renameSync(draft, path);
}
