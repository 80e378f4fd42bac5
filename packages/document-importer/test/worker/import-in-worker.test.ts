import { importInWorker, WORKER_LIMITS } from '@zhunsheng/document-importer/worker';
import { expect, test } from 'vitest';
import { importDocument } from '../../src/import-document.js';

const bytes = new TextEncoder().encode('一、总体要求\n（一）健全制度。市司法局牵头，2027年底前完成。\n'.repeat(50));

test('a worker imports what its caller would', async () => {
  const file = { name: 'a.txt', bytes };
  expect(await importInWorker(file)).toEqual(await importDocument(file));
  expect(file.bytes.length).toBe(bytes.length);
});

test.each([
  ['limit-worker-time', { seconds: 0.001 }, 0.001],
  ['limit-worker-memory', { memory: 20 }, 20],
  ['limit-worker-output', { outputBytes: 10 }, 10],
])('%s stops it and is named', async (code, limits, limit) => {
  const { document } = await importInWorker({ name: 'a.txt', bytes }, {}, { ...WORKER_LIMITS, ...limits });
  expect(document.diagnostics).toEqual([{ code, severity: 'error', values: { limit } }]);
  expect(document.tasks).toEqual([]);
});
