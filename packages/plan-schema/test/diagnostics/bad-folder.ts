import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { readSources } from '../../src/fs/read-sources.js';
import { writeFolder } from '../fs/write-folder.js';
import { BASE_PROGRAMME } from './base-programme.js';
import type { BadFolder } from './cases/folder-inputs.js';

/** All that is said about a folder while it is read. */
export function diagnosticsOfFolder({ arrange, maxFiles }: BadFolder): readonly Diagnostic[] {
  const folder = writeFolder({ ...BASE_PROGRAMME, 'evidence/mulu-2027.txt': '目录' });
  arrange(folder, writeFolder({}));
  return readSources(folder, maxFiles === undefined ? {} : { maxFiles }).diagnostics;
}
