import type { SourceBytes } from '../readers/read-document.js';
import type { SourceDocument } from '../source/source-document.js';
import { runGuarded } from './run-guarded.js';
import { WORKER_LIMITS, type WorkerLimits } from './worker-limits.js';

/** `readDocument` in a worker that is stopped at the limits; the document of a stopped one says which limit it was. */
export async function readInWorker(file: SourceBytes, limits: WorkerLimits = WORKER_LIMITS): Promise<SourceDocument> {
  const outcome = await runGuarded<SourceDocument>(new URL('./read-entry.js', import.meta.url), file, limits);
  if ('value' in outcome) return outcome.value;
  return { file: file.name, format: 'text', metadata: [], lines: [], notes: [outcome.stopped] };
}
