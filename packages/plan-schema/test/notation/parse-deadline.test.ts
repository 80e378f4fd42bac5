import { describe, expect, test } from 'vitest';
import { formatDeadline } from '../../src/notation/format-deadline.js';
import { parseDeadline } from '../../src/notation/parse-deadline.js';
import type { ReadingOptions } from '../../src/notation/reading-options.js';
import type { Deadline } from '../../src/schemas/deadline.js';

/** One word for each deadline; `?` marks a doubt, `‹…›` what it is about. */
function brief(deadline: Deadline): string {
  const mark = `${deadline.doubt ? '?' : ''}${deadline.about ? `‹${deadline.about}›` : ''}`;
  switch (deadline.kind) {
    case 'date':
      return deadline.date + mark;
    case 'every':
      return `every ${deadline.n} ${deadline.every}${deadline.by ? ` by ${deadline.by}` : ''}${mark}`;
    case 'within':
      return `${deadline.n} ${deadline.unit}${deadline.event ? ` after ${deadline.event}` : ''}${mark}`;
    case 'before':
      return `before ${deadline.event}${mark}`;
    default:
      return deadline.kind + mark;
  }
}

const absolute: readonly (readonly [string, string])[] = [
  ['2023年底前', '2023-12-31'],
  ['2024年底前', '2024-12-31'],
  ['２０２７年底前', '2027-12-31'],
  ['二〇二七年底前', '2027-12-31'],
  ['2027年年底前', '2027-12-31'],
  ['2027 年 12 月底前', '2027-12-31'],
  ['2020年6月底前', '2020-06-30'],
  ['2028年2月底前', '2028-02-29'],
  ['2027年6月', '2027-06-30'],
  ['2027年6月末', '2027-06-30'],
  ['2027年6月上旬', '2027-06-10'],
  ['2027年2月下旬前', '2027-02-28?'],
  ['2023年前', '2023-12-31?'],
  ['2027年6月前', '2027-06-30?'],
  ['2020年5月1日前', '2020-05-01?'],
  ['2027年6月15日', '2027-06-15'],
  ['二〇〇四年三月二日', '2004-03-02'],
  ['到2020年', '2020-12-31'],
  ['到2025年底', '2025-12-31'],
  ['2027年内', '2027-12-31'],
  ['2027年度', '2027-12-31'],
  ['2027年底前完成', '2027-12-31'],
  ['力争到2027年底前全面建成', '2027-12-31'],
  ['不晚于2027年6月30日', '2027-06-30'],
  ['2027年一季度', '2027-03-31'],
  ['2027年第四季度末前', '2027-12-31'],
  ['2028年上半年', '2028-06-30'],
  ['2028年下半年', '2028-12-31'],
  ['2026年—2028年', '2028-12-31'],
  ['2026—2028年', '2028-12-31'],
  ['2026-2028年', '2028-12-31'],
  ['2026年3月至5月', '2026-05-31'],
  ['2026年1月1日—12月31日', '2026-12-31'],
  ['自2026年1月起至2027年底', '2027-12-31'],
  ['即日起至2027年底', '2027-12-31'],
  ['2027年12月31日24时前', '2027-12-31?'],
  ['2027年左右', '2027-12-31?'],
  ['“十四五”期间', '2025-12-31'],
  ['“十五五”期末', '2030-12-31'],
  ['2027-06-30', '2027-06-30'],
  ['2027.6.30', '2027-06-30'],
  ['2027/06/30', '2027-06-30'],
  ['20151214', '2015-12-14?'],
];

const relative: readonly (readonly [string, string])[] = [
  ['年内', '2027-12-31'],
  ['年底前', '2027-12-31'],
  ['本年度内', '2027-12-31'],
  ['第三季度', '2027-09-30'],
  ['一季度前', '2027-03-31?'],
  ['上半年', '2027-06-30'],
  ['12月底前', '2027-12-31'],
  ['2月24日前', '2027-02-24?'],
  ['3月—5月', '2027-05-31'],
  ['by the end of June', '2027-06-30'],
];

const recurring: readonly (readonly [string, string])[] = [
  ['每年', 'every 1 year'],
  ['每年度', 'every 1 year'],
  ['每年至少', 'every 1 year'],
  ['每年至少开展1次', 'every 1 year'],
  ['每年制定监督计划', 'every 1 year'],
  ['每年12月底前', 'every 1 year by 12-31'],
  ['每年底前', 'every 1 year by 12-31'],
  ['每年2月底前', 'every 1 year by 02-99'],
  ['每年6月15日前', 'every 1 year by 06-15?'],
  ['每年6月15日', 'every 1 year by 06-15'],
  ['每年一季度', 'every 1 year by 03-31'],
  ['每年上半年', 'every 1 year by 06-30'],
  ['每两年', 'every 2 year'],
  ['每2年一次', 'every 2 year'],
  ['两年定期清理', 'every 2 year'],
  ['每半年', 'every 1 half-year'],
  ['每季度', 'every 1 quarter'],
  ['每季度末前', 'every 1 quarter'],
  ['每季度首月10日前', 'every 1 quarter by 01-10?'],
  ['每季度末月底前', 'every 1 quarter by 03-99'],
  ['每半年第2个月10日', 'every 1 half-year by 02-10'],
  ['每月', 'every 1 month'],
  ['每月10日', 'every 1 month by 10'],
  ['每月底前', 'every 1 month by 99'],
  ['每3个月', 'every 3 month'],
  ['每周', 'every 1 week'],
  ['每日', 'every 1 day'],
  ['每天', 'every 1 day'],
  ['按季度', 'every 1 quarter'],
  ['逐年', 'every 1 year'],
];

const others: readonly (readonly [string, string])[] = [
  ['自发布之日起三个月内', '3 month after 发布之日'],
  ['自发布之日起三个月', '3 month after 发布之日'],
  ['发布之日起30日内', '30 day after 发布之日'],
  ['自发布之日起，30日内', '30 day after 发布之日'],
  ['印发后一年内', '1 year after 印发'],
  ['收到建议之日起60日内', '60 day after 收到建议之日'],
  ['30个工作日内', '30 workday'],
  ['２４小时内', '24 hour'],
  ['半年内', '6 month'],
  ['两周内完成', '2 week'],
  ['当日', '0 day'],
  ['有效期届满前', 'before 有效期届满'],
  ['集体讨论决定之前', 'before 集体讨论决定'],
  ['任期内', 'per-term'],
  ['任期内至少接受一次', 'per-term'],
  ['每任期', 'per-term'],
  ['长期坚持', 'ongoing'],
  ['持续推进', 'ongoing'],
  ['持续', 'ongoing'],
  ['常态化', 'ongoing'],
  ['立行立改并长期坚持', 'ongoing'],
  ['规划期内', 'plan-period'],
  ['方案实施期间', 'plan-period'],
];

const english: readonly (readonly [string, string])[] = [
  ['by the end of 2027', '2027-12-31'],
  ['by 2027-06-30', '2027-06-30'],
  ['by 30 June 2027', '2027-06-30'],
  ['by June 30, 2027', '2027-06-30'],
  ['by the end of June 2027', '2027-06-30'],
  ['by the first quarter of 2028', '2028-03-31'],
  ['by Q3 2027', '2027-09-30'],
  ['by the first half of 2028', '2028-06-30'],
  ['before 2028', '2028-12-31?'],
  ['every year by 31 December', 'every 1 year by 12-31'],
  ['every year by the end of February', 'every 1 year by 02-99'],
  ['every two years', 'every 2 year'],
  ['annually', 'every 1 year'],
  ['quarterly', 'every 1 quarter'],
  ['monthly by the 10th', 'every 1 month by 10'],
  ['within 30 days of publication', '30 day after publication'],
  ['within 5 working days', '5 workday'],
  ['before the hearing', 'before the hearing'],
  ['once per term', 'per-term'],
  ['ongoing', 'ongoing'],
  ['within the plan period', 'plan-period'],
];

const unread: readonly (readonly [string, string])[] = [
  ['近期', 'unclear'],
  ['疫情期间', 'unclear'],
  ['年内', 'unclear'],
  ['第三季度', 'unclear'],
  ['12月底前', 'unclear'],
  ['2027年2月30日前', 'unclear'],
  ['2027年13月底前', 'unclear'],
  ['2027年五季度', 'unclear'],
  ['每年2月30日', 'unclear'],
  ['每年6月、12月底前', 'unclear'],
  ['202559日', 'unclear'],
  ['2025411', 'unclear'],
  ['(20212025年)', 'unclear'],
  ['视情况而定，另行通知', 'unclear'],
  ['有效期至2027年12月31日', 'unclear?'],
  ['延长至3月底', 'unclear?'],
  ['执行期2026年1月至2027年12月止', 'unclear?'],
  ['valid until 2027-12-31', 'unclear?'],
];

const several: readonly (readonly [string, ...string[]])[] = [
  ['方案印发：2026年6月底前；全面推开：2027年底前', '2026-06-30‹方案印发›', '2027-12-31‹全面推开›'],
  ['2026年6月底前，2027年底前', '2026-06-30', '2027-12-31'],
  ['2027年底前完成并长期坚持', '2027-12-31', 'ongoing'],
  ['2027年底前，另行通知', '2027-12-31', 'unclear'],
  ['', ...[]],
];

function briefs(text: string, options?: ReadingOptions): string[] {
  return parseDeadline(text, options).map(brief);
}

describe('parseDeadline', () => {
  test.each([...absolute, ...recurring, ...others, ...english, ...unread])('reads %s as %s', (text, expected) => {
    expect(briefs(text)).toEqual([expected]);
  });

  test.each(relative)('reads %s in a plan of 2027 as %s', (text, expected) => {
    expect(briefs(text, { year: 2027 })).toEqual([expected]);
    expect(briefs(text, { period: '2027/2027' })).toEqual([expected]);
  });

  test('doubts words without a year in a plan of several years', () => {
    expect(briefs('第三季度', { year: 2027, period: '2026/2030' })).toEqual(['2027-09-30?']);
    expect(briefs('第三季度', { period: '2026/2030' })).toEqual(['unclear']);
  });

  test.each(several)('reads each part of %s', (text, ...expected) => {
    expect(briefs(text)).toEqual(expected);
  });

  test('keeps the printed words', () => {
    expect(parseDeadline(' ２０２７年底前 ')[0]?.text).toBe('２０２７年底前');
    expect(parseDeadline('视情况而定，另行通知')[0]?.text).toBe('视情况而定，另行通知');
  });
});

describe('formatDeadline', () => {
  test.each([...absolute, ...recurring, ...others, ...english, ...unread, ...several])(
    'writes %s to the letter',
    (text) => {
      const deadlines = parseDeadline(text);
      expect(deadlines.map((deadline) => parseDeadline(formatDeadline(deadline)))).toEqual(
        deadlines.map((one) => [one]),
      );
    },
  );

  test('writes words that need the year of the plan anew where that year is not known', () => {
    const [deadline] = parseDeadline('第三季度', { year: 2027 });
    expect(deadline && formatDeadline(deadline, { year: 2027 })).toBe('第三季度');
    expect(deadline && formatDeadline(deadline)).toBe('2027年9月底前');
  });
});
