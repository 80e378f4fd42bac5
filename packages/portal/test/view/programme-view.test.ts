import { describe, expect, test } from 'vitest';
import { programmeOf } from '../programme-of.js';

const programme = programmeOf();
const task = (id: string) => programme.tasks.get(id);

describe('viewProgramme', () => {
  test('keeps tasks in the order of the plan', () => {
    expect([...programme.tasks.keys()]).toEqual(['t1', 't2', 't3']);
    expect(task('t3')?.position).toBe(2);
  });

  test('names lead units by their records', () => {
    expect(task('t1')?.leads.map(({ unit }) => unit?.id)).toEqual(['sifaju', 'caizhengju']);
  });

  test('a task without terms has those of the heading above', () => {
    expect(task('t3')?.leads.map(({ name }) => name)).toEqual(['市财政局']);
    expect(task('t3')?.due).toBe('2028年6月底前');
  });

  test('a task without a time limit of its own shows its parts’', () => {
    expect(task('t2')?.due).toBe('每年12月底前');
  });

  test('a task has the theme of its section', () => {
    expect(task('t2')?.theme).toBe('rules');
    expect(task('t3')?.theme).toBeUndefined();
  });

  test('sections hold the tasks below them', () => {
    expect([...programme.sections.values()].map(({ id, tasks }) => [id, tasks.map((one) => one.id)])).toEqual([
      ['s1', ['t1', 't2']],
      ['s2', ['t3']],
    ]);
  });

  test('units lead the tasks that name them', () => {
    expect(programme.units.get('caizhengju')?.leads.map(({ id }) => id)).toEqual(['t1', 't3']);
    expect(programme.units.get('dangan')?.leads).toEqual([]);
  });

  test('an upper clause is found with and without its plan’s id before it', () => {
    expect(programme.clauses.get('up#1')).toBe(programme.clauses.get('up#up-1'));
    expect(programme.clauses.get('up#1')?.name).toBe('（一）有钱办事');
  });

  test('has no date of data where nothing is tracked', () => {
    const untracked = programmeOf({
      'programme.yaml': 'id: toy\ntitle: 试验\njurisdiction: { name: 星洲市 }\n',
      'progress/sifaju/t1.yaml': 'unit: sifaju\ntask: t1\nlog: []\n',
    });
    expect(untracked.asOf).toBeUndefined();
    expect(programme.asOf).toBe('2028-06-30');
  });

  test('a task that the newer version of its plan leaves out is read in the older one', () => {
    const newer = `---
id: p1
title: 新方案
issuedOn: 2027-03-18
---

## 一、制度 {#s1}

### （一）目录公开 {.task #t1}

每半年公布目录。【责任单位：市司法局】
`;
    const two = programmeOf({ 'plans/p1@2.md': newer });
    expect(two.plans.get('p1')?.plan.title).toBe('新方案');
    expect([...two.tasks.keys()]).toEqual(['t1', 't2', 't3']);
    expect(two.tasks.get('t1')?.task.blocks[0]?.text).toBe('每半年公布目录。');
    expect(two.tasks.get('t2')?.standing.progress.state).toBe('ended');
  });
});
