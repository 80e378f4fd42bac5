import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { copyTree } from '../src/copy-tree.js';
import { tempTree } from '../src/temp-tree.js';

test('a tree stands in the temporary folder of this test file', () => {
  const folder = tempTree({ 'a.txt': '甲', 'b/c.bin': new Uint8Array([0, 255]) });
  expect(dirname(folder)).toBe(tmpdir());
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('甲');
  expect([...readFileSync(join(folder, 'b/c.bin'))]).toEqual([0, 255]);
});

test('a copy leaves out what tools built and holds the changes; the source stays as it is', () => {
  const source = tempTree({ 'kept.txt': 'old', 'same.txt': 'same', 'dist/x.js': '', 'a/node_modules/y.js': '' });
  const copy = copyTree(source, { 'kept.txt': 'new' });
  expect(readdirSync(copy, { recursive: true }).sort()).toEqual(['a', 'kept.txt', 'same.txt']);
  expect(readFileSync(join(copy, 'kept.txt'), 'utf8')).toBe('new');
  expect(readFileSync(join(source, 'kept.txt'), 'utf8')).toBe('old');
  expect(existsSync(join(source, 'dist/x.js'))).toBe(true);
});
