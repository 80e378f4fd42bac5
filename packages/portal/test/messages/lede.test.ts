import { expect, test } from 'vitest';
import { ledeOf } from '../../src/messages/lede.js';
import { programmeOf } from '../programme-of.js';

const { summary } = programmeOf().tracking;
const say = (language: 'zh-CN' | 'en', tracked: boolean) =>
  ledeOf(language, { summary, tracked, dueSoonDays: 60 })
    .map(({ text }) => text)
    .join('');

test('the state is said in one sentence', () => {
  expect(say('zh-CN', true)).toBe(
    '3 项任务：0 项已完成，1 项推进中，2 项无数据。按时限看，2 项逾期，1 项在 60 天内到期。',
  );
  expect(say('en', true)).toBe('3 tasks: 0 completed, 1 in progress, 2 without data. 2 overdue, 1 due within 60 days.');
});

test('what is not tracked is not judged', () => {
  expect(say('zh-CN', false)).toBe('3 项任务。本站只载文件内容，不跟踪办理进展。');
});
