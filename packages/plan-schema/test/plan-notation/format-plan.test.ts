import { expect, test } from 'vitest';
import { formatPlan } from '../../src/notation/format-plan.js';
import { parsePlan } from '../../src/notation/parse-plan.js';
import type { Terms } from '../../src/schemas/block.js';
import { type Plan, PlanSchema } from '../../src/schemas/plan.js';

const UNITS: Partial<Terms> = { responsibilities: [{ role: 'lead', word: '责任单位', units: [{ name: '市司法局' }] }] };
const DEADLINE: Partial<Terms> = { deadlines: [{ kind: 'date', date: '2027-12-31', text: '2027年底前' }] };

function plan(fields: Partial<Record<keyof Plan, unknown>>): Plan {
  return PlanSchema.parse({ id: 'p', title: '方案', ...fields });
}

function task(fields: object): Plan {
  return plan({ nodes: [{ kind: 'task', id: 't', title: '任务', level: 2, ...fields }] });
}

/** What is written below the heading of the one task. */
function below(of: Plan): string {
  return formatPlan(of).split('{.task #t}\n\n')[1] ?? '';
}

test('front matter keeps the order of the schema and leaves out what goes without saying', () => {
  const text = formatPlan(plan({ docNumber: '1.10', period: '2026', issuedOn: '2026-03-18' }));
  expect(text).toBe(
    '---\nid: p\ntitle: 方案\ndocNumber: "1.10"\nissuedOn: 2026-03-18\nperiod: "2026"\ntext: verbatim\n---\n',
  );
});

test('terms of a task without brackets follow its first text', () => {
  const made = task({ blocks: [{ text: '甲。' }, { text: '乙。' }], ...UNITS });
  expect(below(made)).toBe('甲。\n\n【责任单位：市司法局】\n\n乙。\n');
  expect(parsePlan(formatPlan(made), { file: 'plans/p.md' }).value.nodes[0]).toMatchObject(UNITS);
});

test('terms of a task without text stand alone', () => {
  expect(below(task({ ...UNITS }))).toBe('【责任单位：市司法局】\n');
});

test('terms of a part without brackets end it', () => {
  const made = task({ blocks: [{ text: '甲。' }, { id: 't.a', text: '乙。', marker: '-', ...DEADLINE }] });
  expect(below(made)).toBe('甲。\n\n- 乙。【完成时限：2027年底前】 {#a}\n');
});

test('brackets of a task that end one of its texts are set apart, or the text would become a part', () => {
  const brackets = [{ origin: 'printed', text: '责任单位：市司法局' }];
  const made = task({ blocks: [{ text: '甲。' }, { text: '乙。', brackets }], ...UNITS });
  expect(below(made)).toBe('甲。\n\n乙。\n\n【责任单位：市司法局】\n');
  const { value, diagnostics } = parsePlan(formatPlan(made), { file: 'plans/p.md' });
  expect(value.nodes[0]).toMatchObject(UNITS);
  expect(diagnostics).toEqual([]);
});

test('what ends an item of several lines stands in a paragraph of its own', () => {
  const made = task({ blocks: [{ text: '甲。' }, { id: 't.a', text: '乙\n- 丙', marker: '1.' }] });
  expect(below(made)).toBe('甲。\n\n1. 乙\n   - 丙\n\n   {#a}\n');
});

test('items of one list follow each other, those of another stand apart', () => {
  const blocks = ['-', '-', '*', '1.', '2.'].map((marker) => ({ text: '甲', marker }));
  expect(below(task({ blocks }))).toBe('- 甲\n- 甲\n\n* 甲\n\n1. 甲\n2. 甲\n');
});

test('an item that would look like a thematic break is written on two lines', () => {
  const made = task({ blocks: [{ text: '- -', marker: '-' }] });
  expect(below(made)).toBe('-\n  - -\n');
  expect(parsePlan(formatPlan(made), { file: 'plans/p.md' }).value).toEqual(made);
});
