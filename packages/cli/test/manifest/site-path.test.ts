import { expect, test } from 'vitest';
import { isSitePath, pathKey } from '../../src/manifest/site-path.js';

test.each(['index.html', '.well-known/x', '资料/说明 (一).txt', 'a..b/...', 'ab:c', '%2e%2e/x', '__proto__'])(
  '%j is a path of a site',
  (path) => {
    expect(isSitePath(path)).toBe(true);
  },
);

test('paths that some file system takes for one have one key', () => {
  expect(pathKey('A/Cafe\u0301.HTML')).toBe(pathKey('a/caf\u00e9.html'));
  expect(pathKey('a/b')).not.toBe(pathKey('a/c'));
});
