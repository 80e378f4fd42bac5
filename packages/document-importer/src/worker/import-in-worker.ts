import { type ImportedFile, type ImportOptions, importSource } from '../import-document.js';
import type { SourceBytes } from '../readers/read-document.js';
import { refuseLarge } from '../readers/refuse-large.js';
import { runGuarded } from './run-guarded.js';
import { WORKER_LIMITS, type WorkerLimits } from './worker-limits.js';

/** What the worker is given. */
export interface ImportInput {
  readonly file: SourceBytes;
  readonly options: ImportOptions;
}

/**
 * `importDocument` in a worker of its own, which is stopped at the limits of memory, time and size of the result. The
 * document of a stopped one is empty and says which limit it was.
 */
export async function importInWorker(
  file: SourceBytes,
  options: ImportOptions = {},
  limits: WorkerLimits = WORKER_LIMITS,
): Promise<ImportedFile> {
  const refused = refuseLarge(file);
  if (refused) return importSource(refused, options);
  const input: ImportInput = { file, options };
  const outcome = await runGuarded<ImportedFile>(new URL('./import-entry.js', import.meta.url), input, limits);
  if ('value' in outcome) return outcome.value;
  return importSource({ file: file.name, format: 'text', metadata: [], lines: [], notes: [outcome.stopped] }, options);
}
