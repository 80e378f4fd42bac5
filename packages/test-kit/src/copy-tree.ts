import { cpSync } from 'node:fs';
import { basename } from 'node:path';
import { type FileTree, tempTree, writeTree } from './temp-tree.js';

const LEFT_OUT = new Set(['.astro', '.git', '.turbo', 'dist', 'node_modules']);

/** Copies a folder, apart from its history and what tools built in it, into a new temporary one, writes `changes` over it and returns its path. */
export function copyTree(source: string, changes: FileTree = {}): string {
  const folder = tempTree();
  cpSync(source, folder, { recursive: true, filter: (path) => path === source || !LEFT_OUT.has(basename(path)) });
  writeTree(folder, changes);
  return folder;
}
