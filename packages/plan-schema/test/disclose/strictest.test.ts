import { expect, test } from 'vitest';
import { strictest } from '../../src/disclose/strictest.js';
import type { Disclosure } from '../../src/schemas/disclosure.js';

test.each<[readonly (Disclosure | undefined)[], Disclosure]>([
  [[], 'public'],
  [[undefined], 'public'],
  [['public', undefined], 'public'],
  [['public', 'on-request'], 'on-request'],
  [['withheld', 'on-request', 'public'], 'withheld'],
  [['on-request', 'withheld'], 'withheld'],
  [['secret' as Disclosure, 'public'], 'withheld'],
])('of %j is %s', (of, expected) => {
  expect(strictest(...of)).toBe(expected);
});
