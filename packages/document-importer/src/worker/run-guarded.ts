import { deserialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { diagnostic } from '../diagnostics/diagnostic.js';
import type { ImportDiagnostic } from '../diagnostics/import-diagnostic.js';
import type { WorkerLimits } from './worker-limits.js';
import type { WorkerReply } from './worker-reply.js';

/** What a worker came to: a value, or why it was stopped. */
export type Guarded<Value> = { readonly value: Value } | { readonly stopped: ImportDiagnostic };

const MIB = 1024 * 1024;
/** How much of the memory the heap of the worker may take; buffers outside the heap and the process itself need the rest. */
const HEAP_SHARE = 0.5;
const YOUNG_SHARE = 0.06;
/** Buffers are not counted by the heap: the process is looked at this often, and stopped short of the limit. */
const LOOK_EVERY_MS = 20;
const STOP_AT = 0.75;
/** What the process held before, of which most is garbage, is not held against a worker that adds little to it. */
const FREE_GROWTH = 0.25;

/** Runs a module of this package on an input in a worker of its own, and stops it at the first limit it reaches. */
export function runGuarded<Value>(module: URL, input: unknown, limits: WorkerLimits): Promise<Guarded<Value>> {
  const worker = new Worker(module, {
    workerData: { input, outputBytes: limits.outputBytes },
    resourceLimits: {
      maxOldGenerationSizeMb: Math.floor(limits.memory * HEAP_SHARE),
      maxYoungGenerationSizeMb: Math.max(1, Math.floor(limits.memory * YOUNG_SHARE)),
    },
    stdout: true,
    stderr: true,
  });
  return new Promise((resolve) => {
    let hasEnded = false;
    const end = (outcome: Guarded<Value>): void => {
      // Stopping a worker makes it exit, which is an event too.
      if (hasEnded) return;
      hasEnded = true;
      clearInterval(watch);
      clearTimeout(alarm);
      void worker.terminate().then(() => resolve(outcome));
    };
    const atStart = process.memoryUsage.rss();
    const most = Math.max(limits.memory * STOP_AT * MIB, atStart + limits.memory * FREE_GROWTH * MIB);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() > most) end({ stopped: memoryStop(limits) });
    }, LOOK_EVERY_MS);
    const alarm = setTimeout(
      () => end({ stopped: diagnostic('limit-worker-time', { limit: limits.seconds }) }),
      limits.seconds * 1000,
    );
    worker.once('message', (reply: WorkerReply) => end(outcomeOf(reply)));
    worker.on('error', (error) => end({ stopped: errorStop(error, limits) }));
    worker.once('exit', () => end({ stopped: diagnostic('reader-failed', { format: 'file', reason: 'exit' }) }));
  });
}

function outcomeOf<Value>(reply: WorkerReply): Guarded<Value> {
  return 'stopped' in reply ? reply : { value: deserialize(reply.value) };
}

function errorStop(error: unknown, limits: WorkerLimits): ImportDiagnostic {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return memoryStop(limits);
  const reason = error instanceof Error ? error.message : String(error);
  return diagnostic('reader-failed', { format: 'file', reason: reason.slice(0, 200) });
}

function memoryStop({ memory }: WorkerLimits): ImportDiagnostic {
  return diagnostic('limit-worker-memory', { limit: memory });
}
