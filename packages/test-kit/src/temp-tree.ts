import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files by their path relative to the tree's folder, with forward slashes; text is written as UTF-8. */
export type FileTree = Readonly<Record<string, string | Uint8Array>>;

/** Writes the files into a new temporary folder and returns its real path; it goes when the test file has ended. */
export function tempTree(files: FileTree = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tree-')));
  writeTree(folder, files);
  return folder;
}

/** Writes the files into a folder that exists, over what stands there; makes the folders between. */
export function writeTree(folder: string, files: FileTree): void {
  for (const [path, content] of Object.entries(files)) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}
