import { describe, expect, test } from 'vitest';
import { messagesOf } from '../../src/messages/messages.js';
import { exactText, signedText } from '../../src/text/exact-text.js';
import { goalText } from '../../src/text/goal-text.js';
import { indicatorLede } from '../../src/text/indicator-lede.js';
import { ruleText } from '../../src/text/rule-text.js';
import { scoreLede } from '../../src/text/score-lede.js';
import { valueText } from '../../src/text/value-text.js';
import { assessmentOf, indicatorOf, measuredProgramme, measuredScope } from '../measured-programme.js';

const zh = messagesOf('zh-CN');
const en = messagesOf('en');
const programme = measuredProgramme();
const scope = measuredScope('zh-CN', programme);
const said = (runs: readonly { readonly text: string }[]) => runs.map(({ text }) => text).join('');

test('a percent sign stands close to its number, other units of measure do not', () => {
  expect([valueText('93.2', '%'), valueText('22', '件'), valueText('3', undefined)]).toEqual(['93.2%', '22 件', '3']);
});

test('a number whose digits never end is cut and says so', () => {
  expect([exactText('46.375'), exactText('200/3'), exactText('-1/2')]).toEqual(['46.375', '66.6666…', '−0.5000…']);
});

test('points that are added or taken show their sign', () => {
  expect([signedText('1'), signedText('-0.5')]).toEqual(['+1', '−0.5']);
});

test('a goal of zero is written as such', () => {
  expect(goalText(zh, { comparator: '=', value: '0' }, '件')).toBe('0 件');
  expect(goalText(en, { comparator: 'between', value: '95', upper: '98' }, '%')).toBe('95% to 98%');
});

test('periods have names in both languages', () => {
  const periods = ['2027', '2027-H1', '2027-Q3', '2027-05', '2027-W07'];
  expect(periods.map(zh.figures.period)).toEqual([
    '2027年',
    '2027年上半年',
    '2027年第三季度',
    '2027年5月',
    '2027年第7周',
  ]);
  expect(periods.map(en.figures.period)).toEqual([
    '2027',
    'first half of 2027',
    'Q3 2027',
    'May 2027',
    'week 7 of 2027',
  ]);
});

describe('ruleText', () => {
  test.each([
    [
      { kind: 'proportional', from: '0', to: '95', atFrom: '0', strict: false },
      '按数值占 95 的比例得分，达到 95 得满分 10 分。',
    ],
    [
      { kind: 'proportional', from: '80', to: '95', atFrom: '6', strict: true },
      '起算值 80 得 6 分，95 得满分 10 分，其间按比例；够不上起算值不得分。',
    ],
    [
      { kind: 'step', lower: true, steps: [{ bound: '2', points: '10' }] },
      '不超过 2 得 10 分，都不符合不得分；界限包括本数。',
    ],
    [{ kind: 'per-event', each: '2', floor: '4' }, '满分 10 分，每发生一次扣 2 分，最低 4 分。'],
    [{ kind: 'per-event', each: '2', floor: '0', expected: '4' }, '满分 10 分，应有 4 次，每少一次扣 2 分，扣完为止。'],
    [{ kind: 'bonus', each: '1', cap: '2' }, '每次得 1 分，最多 2 分。'],
    [
      { kind: 'milestone', tasks: ['t1', 't2'], late: '0.5' },
      '2 项任务平分 10 分：按期完成得全份，迟办得 0.5 份，没有完成不得分。',
    ],
    [{ kind: 'expert' }, '由考核单位评议，满分 10 分。'],
  ] as const)('says what $kind asks for', (rule, words) => {
    expect(ruleText(zh, rule, '10')).toBe(words);
    expect(ruleText(en, rule, '10')).toMatch(/^[\x20-\x7e]+$/);
  });
});

describe('indicatorLede', () => {
  test('says the latest value, the goal and why it stands so', () => {
    expect(said(indicatorLede(scope, indicatorOf('a-2', programme)))).toBe(
      '2027年 85%，2027年目标 不低于 90%。期限已到，值没有达到目标。',
    );
  });

  test('says that there is no value and never a zero', () => {
    expect(said(indicatorLede(scope, indicatorOf('b', programme)))).toBe('没有值。没有为现在或者以后设定目标。');
  });
});

describe('scoreLede', () => {
  test('says total, grade, place and the scores before', () => {
    const words = said(scoreLede(scope, assessmentOf('2027/sifaju', programme)));
    expect(words).toMatch(/^最终得分 \d+\.\d\d，(?:优秀|合格)，名次 1 \/ 1。自评 \d+\.\d\d，核验 \d+\.\d\d。$/);
  });

  test('says that a veto made the grade', () => {
    expect(said(scoreLede(scope, assessmentOf('2027/caizhengju', programme)))).toContain('不合格（一票否决）');
  });

  test('says the range of a result that is not wholly known', () => {
    expect(said(scoreLede(scope, assessmentOf('2027/dangan', programme)))).toBe(
      '缺少数据，得分介于76.00和100.00，等次未定。',
    );
  });
});
