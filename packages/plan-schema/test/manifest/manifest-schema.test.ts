import { expect, test } from 'vitest';
import { ManifestSchema } from '../../src/manifest/index.js';

const sha256 = 'ab'.repeat(32);
const manifest = {
  format: 'zhunsheng-manifest',
  version: 1,
  programmes: [{ id: 'demo', asOf: '2027-01-31' }],
  records: [{ programme: 'demo', kind: 'entry', id: 'demo26-101/u1', sha256 }],
  files: [{ path: 'index.html', bytes: 0, sha256 }],
};

test('a manifest is read as it is written', () => {
  expect(ManifestSchema.parse(manifest)).toEqual(manifest);
});

test.each([
  ['another version', { version: 2 }],
  ['an unknown field', { more: [] }],
  ['a hash in capitals', { files: [{ path: 'index.html', bytes: 0, sha256: sha256.toUpperCase() }] }],
  ['a size that is no whole number', { files: [{ path: 'index.html', bytes: 0.5, sha256 }] }],
  ['an id with control characters', { records: [{ programme: 'demo', kind: 'task', id: 'a\u001b[2J', sha256 }] }],
])('%s is refused', (_, change) => {
  expect(ManifestSchema.safeParse({ ...manifest, ...change }).success).toBe(false);
});
