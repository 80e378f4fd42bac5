import { expect, test } from 'vitest';
import type { Call } from '../../src/command.js';
import { reportProgress } from '../../src/manifest/report-progress.js';
import { en } from '../../src/messages.js';

function told(of: number): string[] {
  const lines: string[] = [];
  const terminal = { out: () => undefined, err: (line: string) => void lines.push(line) };
  const progress = reportProgress({ terminal, messages: en } as unknown as Call);
  for (let done = 1; done <= of; done += 1) progress(done, of);
  return lines;
}

test('a large site is told in ten plain lines, a small one in none', () => {
  expect(told(1999)).toEqual([]);
  expect(told(2000)).toHaveLength(10);
  expect(told(2000)[0]).toBe('200 of 2000 files read');
});
