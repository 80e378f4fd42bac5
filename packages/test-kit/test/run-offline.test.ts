import { expect, test } from 'vitest';
import { runClosed, runOffline } from '../src/run-offline.js';

const CONNECT = `require('node:net').connect(9, '192.0.2.1').on('error', (error) => { console.log(error.code); process.exit(3); })`;
const NETWORKS = `console.log(Object.values(require('node:os').networkInterfaces()).flat().length)`;

test('a child process that connects to another machine ends with the reason', () => {
  const result = runClosed(['node', '-e', CONNECT]);
  expect(result.status).toBe(1);
  expect(result.stderr).toContain('something tried to reach 192.0.2.1');
});

test('an offline command sees no network at all', ({ skip }) => {
  const result = runOffline(['node', '-e', NETWORKS]);
  if (result === 'not-allowed') return skip('this machine gives no empty network namespace');
  expect(result).toEqual({ status: 0, stdout: '0\n', stderr: '' });
});
