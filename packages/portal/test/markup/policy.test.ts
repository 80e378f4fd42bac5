import { expect, test } from 'vitest';
import { policyOf } from '../../src/markup/policy.js';

test('a page without scripts may load styles and images only', () => {
  expect(policyOf('none')).toBe(
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'",
  );
});

test('only search may run WebAssembly', () => {
  expect(policyOf('search')).toContain("'wasm-unsafe-eval'");
  expect(policyOf('fetch')).not.toContain('unsafe');
});
