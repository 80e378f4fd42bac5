import { serialize } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { diagnostic } from '../diagnostics/diagnostic.js';
import type { WorkerReply } from './worker-reply.js';

/** Runs the work of a worker on its input and sends the result back, unless it is too large. */
export async function reply<Input>(work: (input: Input) => unknown): Promise<void> {
  const { input, outputBytes }: { readonly input: Input; readonly outputBytes: number } = workerData;
  const value = serialize(await work(input));
  const message: WorkerReply =
    value.length > outputBytes ? { stopped: diagnostic('limit-worker-output', { limit: outputBytes }) } : { value };
  parentPort?.postMessage(message);
}
