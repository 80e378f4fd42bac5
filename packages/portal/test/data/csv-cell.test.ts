import { csvCell } from '@zhunsheng/report-renderer';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMULA_PAYLOADS } from './formula-payloads.js';

/** The text of a cell as another program reads it. */
function readCell(cell: string): string {
  const [[text = ''] = []] = parse(`${cell},end\r\n`) as string[][];
  return text;
}

/** The text as it was, by the rule that the data page tells. */
function original(cell: string): string {
  return readCell(cell).replace(/^'/, '');
}

test('a hundred formulas become texts', () => {
  expect(new Set(FORMULA_PAYLOADS).size).toBe(100);
  for (const payload of FORMULA_PAYLOADS) {
    expect(readCell(csvCell(payload)), JSON.stringify(payload)).not.toMatch(/^[\s\p{C}]*[=+\-@＝＋－＠−﹦]/u);
    expect(original(csvCell(payload))).toBe(payload);
  }
});

describe('numbers and dates stay what they are', () => {
  test.each(['0', '7', '-3', '91.3', '-0.5', '2027', '123456789012345', '2027-12-31', ''])('%s', (text) => {
    expect(csvCell(text)).toBe(text);
  });
});

describe('texts that a spreadsheet would turn into another value are kept', () => {
  test.each([
    '1.10',
    '007',
    '000000',
    '2027-03',
    '1/2',
    '3-1',
    '(3)',
    '5e3',
    '50%',
    '10:30',
    'mar-1',
    '1,000',
    '1234567890123456',
  ])('%s', (text) => {
    expect(readCell(csvCell(text))).toBe(`'${text}`);
  });
});

describe('ordinary words need nothing', () => {
  test.each(['市司法局', 'xz26-101', 'xz26-101.a@2027', '（一）', '一、', '2027年底前', 'on-time', 'a=b'])(
    '%s',
    (text) => {
      expect(csvCell(text)).toBe(text);
    },
  );
});

test('any text comes back', () => {
  const hostile = fc.string({
    unit: fc.constantFrom('=', '+', "'", '"', ',', '\r', '\n', '\t', ' ', '　', '1', '.', '甲'),
  });
  fc.assert(
    fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
      expect(original(csvCell(text))).toBe(text);
    }),
    { numRuns: 5_000 },
  );
});
