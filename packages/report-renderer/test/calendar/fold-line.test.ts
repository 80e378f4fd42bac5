import { describe, expect, test } from 'vitest';
import { foldLine } from '../../src/calendar/fold-line.js';

describe('a long line is folded', () => {
  test.each([
    ['short', 'SUMMARY:短', 1],
    ['of 75 octets', `A:${'x'.repeat(73)}`, 1],
    ['of 76 octets', `A:${'x'.repeat(74)}`, 2],
    ['of Chinese', `SUMMARY:${'规范性文件'.repeat(20)}`, 5],
    ['of emoji', `SUMMARY:${'👩‍⚖️'.repeat(20)}`, 4],
  ])('%s', (_, line, pieces) => {
    const folded = foldLine(line);
    expect(folded.split('\r\n').slice(0, -1)).toHaveLength(pieces);
    for (const piece of folded.split('\r\n')) expect(new TextEncoder().encode(piece).length).toBeLessThanOrEqual(75);
    expect(folded.replaceAll('\r\n ', '')).toBe(`${line}\r\n`);
    expect(folded).not.toContain('\uFFFD');
  });
});
