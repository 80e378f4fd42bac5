export { readInWorker } from './read-in-worker.js';
export { WORKER_LIMITS, type WorkerLimits } from './worker-limits.js';
