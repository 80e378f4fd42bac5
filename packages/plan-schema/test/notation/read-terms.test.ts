import { describe, expect, test } from 'vitest';
import { bracketsOf } from '../../src/notation/brackets-of.js';
import { readBrackets } from '../../src/notation/read-terms.js';

function read(...texts: string[]) {
  return readBrackets(texts.map((text) => ({ text })));
}

function roles(...texts: string[]): string[] {
  return read(...texts).terms.responsibilities.map(
    ({ role, word, units }) => `${role}/${word}/${units.map(({ name }) => name)}`,
  );
}

describe('readBrackets', () => {
  test('reads every kind of entry of a run', () => {
    const { terms, problems } = read(
      '责任单位：市司法局；配合单位：市政府各部门；完成时限：每年12月底前',
      '目标：备案审查率 = 100%',
      '落实：gangyao-2021#8（细化）、linjiang25#3',
    );
    expect(terms).toEqual({
      responsibilities: [
        { role: 'lead', word: '责任单位', units: [{ name: '市司法局' }] },
        { role: 'support', word: '配合单位', units: [{ name: '市政府各部门' }] },
      ],
      deadlines: [{ kind: 'every', every: 'year', n: 1, by: '12-31', text: '每年12月底前' }],
      targets: [{ metric: '备案审查率', comparator: '=', value: '100', unit: '%', text: '备案审查率 = 100%' }],
      implements: [{ clause: 'gangyao-2021#8', relation: '细化' }, { clause: 'linjiang25#3' }],
    });
    expect(problems).toEqual([]);
  });

  test.each<[string[], string[]]>([
    [['责任单位：甲局'], ['lead/责任单位/甲局']],
    [
      ['责任单位：甲局', '牵头单位：乙局'],
      ['support/责任单位/甲局', 'lead/牵头单位/乙局'],
    ],
    [['责任单位：甲局；牵头单位：乙局'], ['support/责任单位/甲局', 'lead/牵头单位/乙局']],
    [
      ['责任单位：甲局', '乙局牵头'],
      ['support/责任单位/甲局', 'lead/牵头/乙局'],
    ],
    [['市司法局牵头，市财政局、市审计局配合'], ['lead/牵头/市司法局', 'support/配合/市财政局,市审计局']],
    [['责任单位：甲局。配合单位：乙局'], ['lead/责任单位/甲局', 'support/配合单位/乙局']],
    [['责任单位：甲局 完成时限：2027年底前'], ['lead/责任单位/甲局']],
    [['责任单位：甲局（牵头单位：一处）、乙局'], ['lead/责任单位/甲局（牵头单位：一处）,乙局']],
    [['Responsible: Bureau of Justice; Deadline: by the end of 2027'], ['lead/Responsible/Bureau of Justice']],
  ])('gives roles to %j', (texts, expected) => {
    expect(roles(...texts)).toEqual(expected);
  });

  test.each<[string, 'deadlines' | 'targets']>([
    ['2027年底前', 'deadlines'],
    ['审核率 ≥ 95%', 'targets'],
    ['Deadline: by the end of 2027', 'deadlines'],
    ['Target: Training ≥ 60 hours', 'targets'],
    ['时限：2027年底前', 'deadlines'],
  ])('takes %s for one of the %s', (text, list) => {
    expect(read(text).terms[list]).toHaveLength(1);
    expect(read(text).problems).toEqual([]);
  });

  test('keeps colons of deadlines and targets that are no keys', () => {
    const { terms } = read('完成时限：方案印发：2026年6月底前；全面推开：2027年底前；责任单位：甲局');
    expect(terms.deadlines.map((deadline) => deadline.about)).toEqual(['方案印发', '全面推开']);
    expect(terms.responsibilities).toHaveLength(1);
  });

  test('says where each term stands', () => {
    const { places } = read('责任单位：甲局、乙局；完成时限：年内，2027年底前', '目标：甲 = 1；乙 = 2；落实：a#1、b#2');
    expect(places).toEqual({
      responsibilities: [
        {
          bracket: 0,
          start: 5,
          end: 10,
          units: [
            { bracket: 0, start: 5, end: 7 },
            { bracket: 0, start: 8, end: 10 },
          ],
        },
      ],
      deadlines: [
        { bracket: 0, start: 16, end: 18 },
        { bracket: 0, start: 19, end: 26 },
      ],
      targets: [
        { bracket: 1, start: 3, end: 8 },
        { bracket: 1, start: 9, end: 14 },
      ],
      implements: [
        { bracket: 1, start: 18, end: 21 },
        { bracket: 1, start: 22, end: 25 },
      ],
    });
  });

  test.each([
    ['责任单泣：甲局', 'bracket-key-unknown', 0, 4, { actual: '责任单泣', expected: '责任单位' }],
    ['责任单位：甲局；联系电话：12345', 'bracket-key-unknown', 8, 12, { actual: '联系电话', expected: '责任单位' }],
    ['附件', 'bracket-key-missing', 0, 2, { actual: '附件' }],
    ['责任单位：', 'bracket-entry-empty', 5, 5, { actual: '责任单位' }],
    ['完成时限：近期', 'deadline-unread', 5, 7, { actual: '近期' }],
    ['完成时限：有效期至2027年底', 'deadline-validity', 5, 15, { actual: '有效期至2027年底' }],
    ['目标：明显改善', 'target-unread', 3, 7, { actual: '明显改善' }],
    ['落实：纲要第八条', 'clause-reference-invalid', 3, 8, { actual: '纲要第八条' }],
  ])('reports %s', (text, code, start, end, values) => {
    expect(read(text).problems).toEqual([{ code, bracket: 0, start, end, values }]);
  });

  test('keeps what stands beside an unknown key', () => {
    expect(roles('责任单位：甲局；联系电话：12345；配合单位：乙局')).toEqual([
      'lead/责任单位/甲局',
      'support/配合单位/乙局',
    ]);
  });
});

describe('bracketsOf', () => {
  test('writes one bracket for each kind of term, links as the editor’s', () => {
    const { terms } = read(
      '牵头单位：甲局；责任单位：乙局；完成时限：2027年底前；目标：审核率 ≥ 95%；落实：a#1（细化）',
    );
    expect(bracketsOf(terms)).toEqual([
      { origin: 'printed', text: '牵头单位：甲局；责任单位：乙局' },
      { origin: 'printed', text: '完成时限：2027年底前' },
      { origin: 'printed', text: '目标：审核率 ≥ 95%' },
      { origin: 'editor', text: '落实：a#1（细化）' },
    ]);
    expect(bracketsOf(terms, { origin: 'editor' })[0]?.origin).toBe('editor');
  });

  test('writes nothing for nothing', () => {
    expect(bracketsOf(read('').terms)).toEqual([]);
  });
});
