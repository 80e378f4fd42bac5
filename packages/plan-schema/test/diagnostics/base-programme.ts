/** A small programme without a single diagnostic: every bad input is one change to it. */
export const BASE_PROGRAMME: Readonly<Record<string, string>> = {
  'programme.yaml': `id: linshui
title: 临水市法治政府建设
jurisdiction:
  name: 临水市
  level: 地级
  divisionCode: '990100'
licence:
  name: CC BY 4.0
  url: https://licence.example/by/4.0/
tracking:
  since: 2026-01-01
  every: quarter
dataAsOf: 2027-06-30
thresholds:
  dueSoonDays: 30
themes:
  - id: rules
    title: 制度建设
`,
  'units/sifaju.yaml': `id: sifaju
name: 市司法局
aliases:
  - 司法局
kind: 政府部门
validFrom: 2019-01-10
`,
  'units/caizhengju.yaml': `id: caizhengju
name: 市财政局
kind: department
parent: shizhengfu
`,
  'units/shizhengfu.yaml': `id: shizhengfu
name: 市政府
kind: government
`,
  'units/liangju.yaml': `id: liangju
name: 市有关单位
kind: group
members:
  - sifaju
  - caizhengju
`,
  'plans/ls26@1.md': `---
id: ls26
title: 临水市法治政府建设实施方案
kind: 实施方案
issuedOn: 2026-02-01
period: 2026/2030
implements:
  - sheng25
---

为落实省的部署，制定本方案。

## 一、制度建设 {#ls26-s1 theme=rules}

### （一）文件登记 {.task #ls26-101}

所有文件统一登记、统一编号。

【责任单位：市司法局】【完成时限：2027年底前】〖落实：sheng25#1〗

### （二）培训与经费 {.task #ls26-102}

【牵头单位：市财政局；配合单位：市有关单位】

- 经费列入年度预算。【完成时限：每年3月底前】 {#a}
- 执法人员按要求参加培训。【目标：培训 ≥ 60学时】 {#b}

### （三）结果公开 {.task #ls26-103}

登记结果按季公开。

【责任单位：市司法局】
`,
  'upstream/sheng25.md': `---
id: sheng25
title: 某省法治政府建设纲要
---

## 一、制度 {#sheng25-s1}

### 1. 文件管理 {#sheng25-1}

建立文件登记制度。
`,
  'traces/ls26.yaml': `plan: ls26
links:
  - from: ls26-101
    clause: sheng25#1
    fingerprint: b941a6534d0f8f34
    reviewedOn: 2026-03-01
`,
  'progress/sifaju/ls26-101.yaml': `log:
  - id: jz-1
    kind: 进展
    date: 2026-06-30
    progress: 推进中
    percent: '40'
    note: 已登记文件三百件。
  - id: jz-2
    kind: update
    date: 2027-03-31
    progress: 已完成
    completedOn: 2027-03-20
    evidence:
      - mulu-2027
`,
  'progress/caizhengju/ls26-102.yaml': `log:
  - id: jz-1
    kind: 进展
    date: 2026-12-20
    of: ls26-102.b
    progress: 有序推进
    values:
      - metric: 培训
        value: '48'
  - id: yq-1
    kind: 延期
    date: 2027-01-10
    of: ls26-102.a
    from: 2027-03-31
    to: 2027-04-30
    reason: 预算编制口径调整。
    approvedBy: shizhengfu
`,
  'progress/shizhengfu/ls26-101.yaml': `log:
  - id: hy-1
    kind: 核验
    date: 2027-04-20
    verifies: jz-2
    method: 抽查
    result: 核验通过
`,
  'evidence/mulu-2027.yaml': `title: 文件目录
date: 2027-03-20
file: mulu-2027.txt
sha256: ${'ab'.repeat(32)}
disclosure: 主动公开
`,
  'inspections/dc-2026/round.yaml': `title: 年度督察
kind: 全面督察
team: shizhengfu
from: 2026-10-10
to: 2026-10-14
subjects:
  - sifaju
scope:
  - ls26-s1
summary: 查阅案卷，走访群众。
`,
  'inspections/dc-2026/findings/wt-1.yaml': `unit: sifaju
target: ls26-101
foundOn: 2026-10-12
severity: 一般
statement: 部分文件没有编号。
disclosure: public
`,
  'inspections/dc-2026/findings/wt-2.yaml': `unit: sifaju
foundOn: 2026-10-13
repeatOf: wt-1
disclosureReason: 正在处理。
`,
  'reports/2026.md': `---
title: 临水市2026年法治政府建设情况
publishedOn: 2027-03-20
---

一年来，文件登记工作按计划推进。
`,
};

/** The files beside the records of {@link BASE_PROGRAMME}. */
export const BASE_ATTACHMENTS = [{ path: 'evidence/mulu-2027.txt', sha256: 'ab'.repeat(32) }];
