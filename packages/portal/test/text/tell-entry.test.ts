import { storyOf } from '@zhunsheng/indicator-model';
import { expect, test } from 'vitest';
import { tellEntry } from '../../src/text/tell-entry.js';
import { programmeOf, scopeOf } from '../programme-of.js';

const LOG = `unit: caizhengju
task: t3
log:
  - { id: u1, kind: update, date: 2027-06-30, progress: in-progress, note: 已**列入**预算 }
  - { id: x1, kind: extension, date: 2028-05-01, from: 2028-06-30, to: 2028-12-31, reason: 预算调整, approvedBy: sifaju }
`;

test('a story is told from the upper clause to the deadline ahead', () => {
  const scope = scopeOf('zh-CN', programmeOf({ 'progress/caizhengju/t3.yaml': LOG }));
  const task = scope.programme.tasks.get('t3');
  if (!task) throw new Error('the programme has t3');
  const { published, tracking } = scope.programme;
  const told = storyOf(published, tracking, 't3').map((entry) => tellEntry(scope, task, entry));
  expect(told.map(({ head }) => head)).toEqual([
    '上级条款　上级纲要',
    '印发方案',
    '进展　推进中',
    '延期　由 2028-06-30 改为 2028-12-31',
    '期限',
  ]);
  expect(told[0]?.links).toEqual([{ text: '（一）有钱办事', href: '/base/plans/up/#up-1' }]);
  expect(told[2]?.html).toBe('　已<strong>列入</strong>预算');
  expect(told[3]?.who).toBe('市司法局 批准');
});
