export { importInWorker } from './import-in-worker.js';
export { WORKER_LIMITS, type WorkerLimits } from './worker-limits.js';
