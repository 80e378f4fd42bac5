import { describe, expect, test } from 'vitest';
import { readNumeral } from '../../src/notation/numerals.js';

describe('readNumeral', () => {
  test.each([
    ['30', 30],
    ['三十', 30],
    ['十', 10],
    ['十二', 12],
    ['二十五', 25],
    ['两', 2],
    ['一百零五', 105],
    ['一千二百', 1200],
    ['二〇二七', 2027],
    ['二○○四', 2004],
    ['零', 0],
  ])('reads %s as %d', (text, value) => {
    expect(readNumeral(text)).toBe(value);
  });

  test.each(['', '十十', '百千', '二十五六', '三统一', '1.5', '一二三四五六七八九十'])(
    'finds no number in “%s”',
    (text) => {
      expect(readNumeral(text)).toBeUndefined();
    },
  );
});
