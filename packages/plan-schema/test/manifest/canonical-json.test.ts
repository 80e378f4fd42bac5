import { expect, test } from 'vitest';
import { canonicalJson } from '../../src/manifest/index.js';

test('keys are sorted at every depth, and nothing is between them', () => {
  expect(canonicalJson({ b: 1, a: [{ d: null, c: '甲"\n' }, true] })).toBe(
    '{"a":[{"c":"甲\\"\\n","d":null},true],"b":1}',
  );
});

test('keys sort by UTF-16 units, not by letters of a language', () => {
  expect(canonicalJson({ é: 0, '😀': 0, Z: 0, '～': 0, a: 0 })).toBe('{"Z":0,"a":0,"é":0,"😀":0,"～":0}');
});

test('a member that is undefined is as absent', () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe(canonicalJson({ b: 1 }));
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, [undefined], 1n, () => 0])(
  '%s is refused, not turned into null',
  (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  },
);
