import { expect, test } from 'vitest';
import { READ_LIMITS } from '../../src/readers/read-limits.js';
import { refuseLarge } from '../../src/readers/refuse-large.js';

const limits = { ...READ_LIMITS, fileBytes: 200, textBytes: 100 };
const codesOf = (bytes: Uint8Array) => refuseLarge({ name: 'a', bytes }, limits)?.notes.map(({ code }) => code);
const text = (length: number) => new TextEncoder().encode('a'.repeat(length));

test('a file of any kind has a limit, text has a lower one, and what lies within is left to the readers', () => {
  expect(codesOf(text(100))).toBeUndefined();
  expect(codesOf(text(101))).toEqual(['limit-text-bytes']);
  expect(codesOf(text(201))).toEqual(['limit-file-bytes']);
  const pdf = new Uint8Array(150);
  pdf.set(new TextEncoder().encode('%PDF-1.7'));
  expect(codesOf(pdf)).toBeUndefined();
});
