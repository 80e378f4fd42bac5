import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitBracketRun } from '../../src/notation/brackets.js';
import { parseDeadline } from '../../src/notation/parse-deadline.js';
import { parseTarget } from '../../src/notation/parse-target.js';
import { parseUnits } from '../../src/notation/parse-units.js';
import { readBrackets } from '../../src/notation/read-terms.js';

const SIZE = 100_000;
const SEEDS = [
  '【',
  '】',
  '【】',
  '【责任单位：',
  '〖落实：',
  '（',
  '(((',
  '）',
  '([{《',
  '；',
  '、',
  '，',
  '，、；。',
  ' ',
  '\n',
  '：',
  '；甲：',
  '责任单位：',
  '责任单位：甲、',
  '责任单位',
  '牵头',
  '甲牵头，',
  '等',
  '按职责分工',
  '（含',
  '甲 ',
  '市、',
  '各市、县（区）',
  '每',
  '每年',
  '每人',
  '每每年',
  '2027年',
  '2027年底前，',
  '2027年底前；',
  '自',
  '起',
  '后，',
  '前',
  '二〇',
  '十',
  '0',
  '9,999',
  '1.',
  '1,',
  '—',
  '2026—',
  '≥',
  '≥ 60',
  ' ~',
  '= 1；',
  '提高 ',
  '至少',
  '百分之',
  '应尽',
  '全部',
  '不少于1次，',
  '和',
  'of ',
  'every ',
  'by the end of ',
  'a#1、',
  'a-',
  '\u3000',
  '\ud800',
  '“',
  '”',
  '并长期',
  '目标：',
  '完成时限：',
  '有效期',
  '任期',
  '持续',
  '第',
  'June 30, ',
];

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  splitBracketRun,
  parseUnits: (text) => parseUnits(text, { known: ['市司法局'] }),
  parseDeadline: (text) => parseDeadline(text, { year: 2027 }),
  parseTarget,
  readBrackets: (text) => readBrackets([{ text }]),
  'readBrackets of links': (text) => readBrackets([{ text: `落实：${text}` }]),
};

/** Milliseconds of the processor that reading takes: other processes do not count. */
function cost(reader: string, text: string): number {
  const start = process.cpuUsage();
  readers[reader]?.(text);
  return process.cpuUsage(start).user / 1000;
}

describe('hostile text', () => {
  test.each(Object.keys(readers))('costs %s less than a second each', { timeout: 120_000 }, (reader) => {
    const slow = SEEDS.filter((seed) => {
      const text = `甲${seed.repeat(Math.ceil(SIZE / seed.length))}乙】`;
      // Compiling and collecting garbage in a first turn may take longer than reading.
      return cost(reader, text) > 1000 && cost(reader, text) > 1000;
    });
    expect(slow).toEqual([]);
  });

  test.each(Object.keys(readers))('never makes %s throw', (reader) => {
    const text = fc.array(fc.oneof(fc.constantFrom(...SEEDS), fc.string({ maxLength: 3 })), { maxLength: 30 });
    fc.assert(
      fc.property(text, (parts) => {
        readers[reader]?.(parts.join(''));
      }),
      { numRuns: 1000, seed: 7 },
    );
  });
});
