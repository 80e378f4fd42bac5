import { expect, test } from 'vitest';
import { policyOf } from '../../src/markup/policy.js';

test('a page without scripts may load styles and images only', () => {
  expect(policyOf('none')).toBe(
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'",
  );
});

test('no page may run anything but scripts of its own site', () => {
  for (const powers of ['none', 'script', 'fetch'] as const) expect(policyOf(powers)).not.toContain('unsafe');
});
