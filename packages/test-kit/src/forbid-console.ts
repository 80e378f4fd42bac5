/** Set-up of pure packages: a test during which anything was written to the console fails. */
import { afterEach, expect } from 'vitest';

const written: unknown[][] = [];
for (const method of ['debug', 'error', 'info', 'log', 'table', 'trace', 'warn'] as const) {
  console[method] = (...values: unknown[]) => written.push([method, ...values]);
}

afterEach(() => expect(written.splice(0), 'nothing is written to the console').toEqual([]));
