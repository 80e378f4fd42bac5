import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataFolder } from '../data/address.js';
import { mainFiles } from '../data/main-files.js';
import { recordFiles } from '../data/record-files.js';
import type { ProgrammeScope, Site } from '../view/site.js';

/**
 * Writes the data of every programme beside its pages. Straight to the disk: as routes of Astro, the files about single
 * records would take longer than all pages together.
 */
export function writeData(site: Site, folder: string): void {
  for (const scope of dataScopes(site)) {
    const root = join(folder, dataFolder(scope));
    const made = new Set<string>();
    for (const { path, bytes } of mainFiles(scope)) write(join(root, path), bytes, made);
    for (const { path, text } of recordFiles(scope)) write(join(root, path), text(), made);
  }
}

/** The trees of pages that data stands beside: one for each programme, in its own language. */
export function dataScopes({ scopes }: Site): readonly ProgrammeScope[] {
  return scopes.filter((scope): scope is ProgrammeScope => scope.programme !== undefined && scope.language === 'zh-CN');
}

function write(file: string, content: string | Uint8Array, made: Set<string>): void {
  const folder = dirname(file);
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  writeFileSync(file, content);
}
