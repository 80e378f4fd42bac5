import { track } from '@zhunsheng/indicator-model';
import { assembleProgramme, disclose } from '@zhunsheng/plan-schema';
import { type ProgrammeView, viewProgramme } from '../src/view/programme-view.js';
import { makeSite, type ProgrammeScope } from '../src/view/site.js';

const PLAN = `---
id: p1
title: 星洲市法治政府建设实施方案（2026—2030年）
docNumber: 星法委发〔2026〕3号
issuedOn: 2026-03-18
---

## 一、制度 {#s1 theme=rules}

### （一）目录公开 {.task #t1}

每年公布目录。【责任单位：市司法局、市财政局】【完成时限：2027年底前】

### （二）评查案卷 {.task #t2}

【责任单位：市司法局】

- 抽查案卷。【完成时限：每年12月底前】 {#a}
- 公布结果。【目标：公布率 = 100%】 {#b}

## 二、保障 {#s2}

【责任单位：市财政局】【完成时限：2028年6月底前】

### （三）经费保障 {.task #t3}

列入预算。〖落实：up#1（细化）〗
`;

const UPPER = `---
id: up
title: 上级纲要
issuedOn: 2025-12-09
---

## 一、总则 {#up-s1}

### （一）有钱办事 {.task #up-1}

经费列入预算。
`;

const FILES: Readonly<Record<string, string>> = {
  'programme.yaml': `id: toy
title: 试验
jurisdiction: { name: 星洲市 }
tracking: { since: 2026-04-01, every: quarter }
dataAsOf: 2028-06-30
themes: [{ id: rules, title: 制度建设 }]
`,
  'units/sifaju.yaml': 'id: sifaju\nname: 市司法局\nnameEn: Bureau of Justice\n',
  'units/caizhengju.yaml': 'id: caizhengju\nname: 市财政局\n',
  'units/dangan.yaml': 'id: dangan\nname: 市档案馆\n',
  'plans/p1@1.md': PLAN,
  'upstream/up@1.md': UPPER,
  'progress/sifaju/t1.yaml': `unit: sifaju
task: t1
log:
  - { id: u1, kind: update, date: 2027-06-30, progress: in-progress }
`,
};

/** A programme of three tasks, two sections and three units, seen on 2028-06-30; `files` are added or replace some. */
export function programmeOf(files: Readonly<Record<string, string>> = {}): ProgrammeView {
  const sources = Object.entries({ ...FILES, ...files }).map(([path, text]) => ({ path, text }));
  const published = disclose(assembleProgramme(sources).value, 'public');
  return viewProgramme(published, track(published));
}

/** The Chinese or English pages of {@link programmeOf}, as the only programme of a site below `/base/`. */
export function scopeOf(language: 'zh-CN' | 'en' = 'zh-CN', programme = programmeOf()): ProgrammeScope {
  const site = makeSite({
    base: '/base/',
    audience: 'public',
    languages: ['zh-CN', 'en'],
    programmes: [{ programme, folder: '' }],
  });
  return site.programmeScope(language === 'en' ? '/en/tasks' : '/tasks');
}
