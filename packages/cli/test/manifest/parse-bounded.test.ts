import { expect, test } from 'vitest';
import { parseBounded } from '../../src/manifest/parse-bounded.js';

const parse = (text: string) => parseBounded(Buffer.from(text));

test('signs in strings do not count, whatever is escaped in them', () => {
  const strings = ['[[[[[[[[[[[[[[[[[[', '"[{,', '\\', '\\"[', ','.repeat(5_000_000)];
  expect(parse(JSON.stringify(strings))).toEqual({ value: strings });
});

test('sixteen levels are read, seventeen are not; levels that closed do not add up', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  expect(parse(nested(16))).toHaveProperty('value');
  expect(parse(nested(17))).toEqual({ fault: 'too many or too deep values' });
  expect(parse(`[${Array(20).fill(nested(15)).join()}]`)).toHaveProperty('value');
});

test('a fault quotes nothing of the document', () => {
  expect(parse('{"a": \u001b[2J}')).toEqual({ fault: 'not JSON' });
});
