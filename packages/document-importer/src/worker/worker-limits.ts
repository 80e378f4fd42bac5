/** What a worker may use up before it is stopped. */
export interface WorkerLimits {
  /** MiB that the whole process may hold while the worker runs. */
  readonly memory: number;
  readonly seconds: number;
  /** Bytes of the result. */
  readonly outputBytes: number;
}

export const WORKER_LIMITS: WorkerLimits = { memory: 600, seconds: 60, outputBytes: 64 * 1024 * 1024 };
