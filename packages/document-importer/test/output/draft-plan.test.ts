import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assembleProgramme, checkProgramme, parsePlan } from '@zhunsheng/plan-schema';
import { describe, expect, test } from 'vitest';
import { importDocument } from '../../src/import-document.js';
import { draftPlan } from '../../src/output/draft-plan.js';
import { draftUnits } from '../../src/output/draft-units.js';
import { reviewHtml } from '../../src/output/review-html.js';
import { reviewMarkdown } from '../../src/output/review-markdown.js';

const DOCUMENTS = join(import.meta.dirname, '../documents');
const CASES = readdirSync(DOCUMENTS).filter((name) => existsSync(join(DOCUMENTS, name, 'labels.txt')));

async function imported(text: string, name = 'plan.txt') {
  return importDocument({ name, bytes: new TextEncoder().encode(text) });
}

function plain(words: string): string {
  return words.replace(/[^\p{L}\p{N}]/gu, '');
}

describe.each(CASES)('the draft of %s', (name) => {
  const folder = join(DOCUMENTS, name);
  const source = readdirSync(folder).find((file) => file.startsWith('source.')) ?? '';
  const read = () => importDocument({ name: source, bytes: readFileSync(join(folder, source)) });

  test('holds the problems and clauses of the document', async () => {
    const { document } = await read();
    const { value } = draftPlan(document, { id: 'demo' });
    for (const { title } of [...document.findings, ...document.clauses]) expect(plain(value)).toContain(plain(title));
  });

  test('is accepted by the checks', async () => {
    const { document } = await read();
    const units = draftUnits(document, { names: new Set(), ids: new Set() });
    const assembled = assembleProgramme([
      { path: 'programme.yaml', text: 'id: demo\ntitle: 演示\njurisdiction:\n  name: 星洲市\n' },
      { path: 'plans/demo@1.md', text: draftPlan(document, { id: 'demo' }).value },
      ...units.map((unit) => ({
        path: `units/${unit.id}.yaml`,
        text: `id: ${unit.id}\nname: ${JSON.stringify(unit.name)}\n`,
      })),
    ]);
    const found = [...assembled.diagnostics, ...checkProgramme(assembled.value, assembled)];
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(found.filter(({ code }) => code === 'unit-unknown')).toEqual([]);
  });

  test('holds the tasks of the document, and is the same when it is made again', async () => {
    const { document } = await read();
    const draft = draftPlan(document, { id: 'demo' });
    const { nodes } = parsePlan(draft.value, { file: 'plans/demo@1.md' }).value;
    expect(nodes.filter(({ kind }) => kind === 'task')).toHaveLength(document.tasks.length);
    const again = draftPlan(document, { id: 'demo', previous: draft.value });
    expect(again).toEqual({ ...draft, changes: [] });
  });
});

test('text that looks like markup stays text in draft and review', async () => {
  const file = await imported(
    '星洲市工作方案\n一、任务\n（一）完善*制度*。使用`代码`和[链接](a)、<b>粗体</b>，编号#1 {x}。\n',
  );
  const { value } = draftPlan(file.document, { id: 'demo' });
  const { nodes } = parsePlan(value, { file: 'a.md' }).value;
  expect(nodes[1]?.blocks[0]?.text).toContain('\\[链接\\]');
  expect(reviewHtml(file)).not.toMatch(/<b>|<script/);
  expect(reviewMarkdown(file)).toContain('\\[链接\\]');
});

test('ids are kept by number and title, then by title, then by likeness', async () => {
  const text = (...items: string[]) => `星洲市工作方案\n一、任务\n${items.map((item) => `${item}\n`).join('')}`;
  const before = draftPlan(
    (await imported(text('（一）健全制度。建立目录。', '（二）加强监督。开展抽查。', '（三）公开信息。公布结果。')))
      .document,
    { id: 'p' },
  );
  const after = draftPlan(
    (await imported(text('（一）加强监督。开展抽查。', '（二）健全各项制度。建立目录。', '（三）培训人员。举办讲座。')))
      .document,
    { id: 'p', previous: before.value },
  );
  expect(after.ids).toEqual(['p-s1', 'p-002', 'p-001', 'p-004']);
  expect(after.changes).toEqual([
    { change: 'changed', id: 'p-002', title: '加强监督', fields: ['number'] },
    { change: 'changed', id: 'p-001', title: '健全各项制度', fields: ['number', 'title'] },
    { change: 'added', id: 'p-004', title: '培训人员', fields: [] },
    { change: 'removed', id: 'p-003', title: '公开信息', fields: [] },
  ]);
});

test('the review list tells every doubt and every line left out', async () => {
  const file = await imported(
    '首页 | 新闻 | 公开 | 服务 | 互动\n星洲市工作方案\n一、任务\n（一）健全制度。2027年前完成。\n',
  );
  for (const review of [reviewHtml(file), reviewMarkdown(file)]) {
    expect(review).toContain('存疑');
    expect(review).toContain('网站导航');
    expect(review).toContain('2027年前');
  }
});

test('indicators stand below the section whose items they are, and beside one that counts as they do', async () => {
  const nested = await imported(
    '星洲市考核方案\n一、考核对象\n各部门。\n二、考核内容\n（一）组织（40分）\n（二）实绩（50分）\n（三）评价（10分）\n',
  );
  const beside = await imported(
    '星洲市考核方案\n一、考核对象\n各部门。\n二、组织（40分）\n三、实绩（50分）\n四、评价（10分）\n',
  );
  const levels = (document: typeof nested.document) =>
    parsePlan(draftPlan(document, { id: 'demo' }).value, { file: 'a.md' }).value.nodes.map(({ level }) => level);
  expect(levels(nested.document)).toEqual([2, 2, 3, 3, 3]);
  expect(levels(beside.document)).toEqual([2, 2, 2, 2]);
});

test('an article has a blank behind its number', async () => {
  const { document } = await imported(
    '星洲市管理办法\n第一章 总则\n第一条 为规范管理，制定本办法。\n第二条【范围】适用于全市。\n',
  );
  expect(draftPlan(document, { id: 'demo' }).value).toContain('第一条 为规范管理');
  expect(draftPlan(document, { id: 'demo' }).value).toContain('第二条 范围。适用于全市');
});

test('what a section says keeps its order', async () => {
  const { document } = await imported(
    '星洲市工作报告\n一、主要成效\n取得了成绩。\n二、存在问题\n一是力量薄弱。\n二是装备落后。\n主要原因是投入不足，认识不到位。\n',
  );
  const { value } = draftPlan(document, { id: 'demo' });
  expect(document.findings.length).toBe(2);
  expect(value.indexOf('力量薄弱')).toBeLessThan(value.indexOf('装备落后'));
  expect(value.indexOf('装备落后')).toBeLessThan(value.indexOf('主要原因'));
});
