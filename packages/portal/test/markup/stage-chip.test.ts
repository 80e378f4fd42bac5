import { CURE_STAGES } from '@zhunsheng/plan-schema';
import { expect, test } from 'vitest';
import { stageChipHtml, ticksHtml } from '../../src/markup/stage-chip.js';
import { messagesOf } from '../../src/messages/messages.js';
import { inspectedProgramme } from '../inspected-programme.js';

const t = messagesOf('zh-CN');
const [closed] = [...inspectedProgramme().oversight.findings.values()].map(({ standing }) => standing);
const full = (html: string) => html.match(/ 0v10/g)?.length ?? 0;

test('every stage is seven ticks, full up to it', () => {
  for (const stage of CURE_STAGES) expect(ticksHtml(stage).match(/M/g)).toHaveLength(7);
  expect(
    ['registered', 'rectifying', 'returned', 'verified', 'closed'].map((stage) => full(ticksHtml(stage as never))),
  ).toEqual([1, 3, 3, 5, 7]);
});

test('a finding that was closed otherwise than by cure says how', () => {
  if (!closed) throw new Error('no finding');
  expect(stageChipHtml(t, closed)).toContain('c-completed');
  expect(stageChipHtml(t, { ...closed, outcome: 'closed-not-rectified' })).toMatch(/c-late.*未整改销号/);
});
