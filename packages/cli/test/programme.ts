/** The files of a small programme without a fault: one unit, one plan with one tracked task, one log. */
export const PROGRAMME: Readonly<Record<string, string>> = {
  'programme.yaml': `id: demo
title: 示范台账
jurisdiction: { name: 示范市 }
demonstration: 仅供测试
tracking: { since: 2026-01-01, every: quarter }
`,
  'units/sifaju.yaml': 'id: sifaju\nname: 市司法局\n',
  'plans/demo26@1.md': `---
id: demo26
title: 示范方案
issuedOn: 2026-01-01
---

## 一、制度 {#demo26-s1}

### （一）公布目录 {.task #demo26-101}

公布文件目录。【责任单位：市司法局】【完成时限：2026年6月底前】
`,
  'progress/sifaju/demo26-101.yaml': `unit: sifaju
task: demo26-101
log:
  - kind: 进展
    id: u1
    date: 2026-03-31
    progress: 推进中
    note: 已经起草。
`,
};
