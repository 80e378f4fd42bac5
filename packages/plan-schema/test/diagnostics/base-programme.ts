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
coverage:
  - id: fugai
    title: 三年内督察一遍
    units:
      - liangju
    from: 2026
    to: 2028
    task: ls26-103
escalation:
  - letter: 提醒函
    afterDays: 1
  - letter: 督办函
    afterDays: 15
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
reportedOn: 2026-10-25
proposals:
  - id: jy-1
    title: 建立文件编号制度
    findings:
      - wt-1
found: 2
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
  'rectifications/wt-1.yaml': `lead: sifaju
supports:
  - caizhengju
horizon: 限期整改
deadline: 2027-01-31
goal: 文件逐件有号。
measures:
  - text: 补编文件号。
    owner: sifaju
    deadline: 2026-12-31
effects:
  - metric: 补编文件
    value: '36'
    unit: 件
log:
  - id: zg-1
    step: 制定方案
    date: 2026-11-01
  - id: zg-2
    step: 整改中
    date: 2026-11-10
    note: 清点旧档。
  - id: zg-3
    step: 延期
    date: 2027-01-20
    from: 2027-01-31
    to: 2027-03-31
    reason: 旧档清点未完。
    approvedBy: shizhengfu
  - id: zg-4
    step: 申请销号
    date: 2027-03-20
    evidence:
      - mulu-2027
disclosure: public
`,
  'rectifications/wt-2.yaml': `lead: sifaju
horizon: 立行立改
`,
  'closures/wt-1.yaml': `unit: shizhengfu
log:
  - id: xh-1
    step: 验收通过
    date: 2027-04-10
    method: 实地核查
    conclusion: 编号齐全。
  - id: xh-2
    step: 公示
    date: 2027-04-12
    from: 2027-04-12
    to: 2027-04-18
  - id: xh-3
    step: 销号
    date: 2027-04-20
    outcome: 已整改
    approvedBy: shizhengfu
disclosure: public
`,
  'letters/db-1.yaml': `kind: 督办函
number: 督〔2027〕1号
date: 2027-02-10
from: shizhengfu
to: sifaju
matter: 补编文件号
findings:
  - wt-1
tasks:
  - ls26-101
answerBy: 2027-02-28
answeredOn: 2027-02-25
disclosure: public
`,
  'indicators/zb26.yaml': `title: 法治政府建设指标体系
plan: ls26
issuedOn: 2026-03-01
indicators:
  - id: zb-1
    title: 制度建设
  - id: zb-11
    parent: zb-1
    number: '1.1'
    title: 文件备案率
    kind: 约束性
    unit: '%'
    frequency: 季度
    baseline:
      period: '2025'
      value: '90'
    goals:
      - period: '2027'
        comparator: '>='
        value: '98'
    owner: sifaju
    tasks:
      - ls26-101
  - id: zb-12
    parent: zb-1
    title: 培训覆盖率
    kind: 预期性
    unit: '%'
    coverage:
      - liangju
    goals:
      - period: '2026'
        comparator: all
`,
  'observations/2026/zb-11.yaml': `log:
  - id: gc-1
    kind: 指标值
    date: 2026-07-10
    period: 2026-Q2
    value: '95.5'
    measure: '%'
  - id: gc-2
    kind: 指标值
    date: 2026-07-20
    period: 2026-Q2
    corrects: gc-1
    value: '96'
    evidence:
      - mulu-2027
  - id: gc-3
    kind: 无数据
    date: 2026-10-12
    period: 2026-Q3
    reason: 系统迁移，未能统计。
  - id: gc-4
    kind: 指标值
    date: 2027-01-08
    period: 2026-Q4
    value: '97'
  - id: gc-5
    kind: 撤回
    date: 2027-01-20
    withdraws: gc-4
    reason: 口径有误。
`,
  'observations/2026/zb-12.yaml': `log:
  - id: gc-1
    kind: 指标值
    date: 2027-01-15
    period: '2026'
    value: '50'
    numerator: '1'
    denominator: '2'
    covered:
      - sifaju
  - id: gc-2
    kind: 指标值
    date: 2027-01-15
    period: '2026'
    unit: sifaju
    value: '100'
`,
  'schemes/2026-bumen.yaml': `title: 部门考核评分方案
catalogue: zb26
units:
  - liangju
parts:
  - id: richang
    title: 日常积分
    ratio: '40'
    combine: mean
    items:
      - id: jc-1
        title: 上半年检查
        rule:
          kind: 评议得分
      - id: jc-2
        title: 下半年检查
        rule:
          kind: 评议得分
  - id: nianzhong
    title: 年终评分
    ratio: '60'
    items:
      - id: zd
        title: 制度建设
        weight: '60'
      - id: zd-1
        parent: zd
        indicator: zb-12
        weight: '39.5'
        rule:
          kind: 按比例得分
          to: '100'
      - id: zd-2
        parent: zd
        title: 差错
        weight: '20.5'
        rule:
          kind: 按次扣分
          each: '2'
      - id: rw
        title: 任务完成
        weight: '40'
        rule:
          kind: 按节点得分
          tasks:
            - ls26-101
adjustments:
  - id: jf
    title: 上级表彰
    each: '2'
    cap: '4'
vetoes:
  - id: yp
    title: 重大违法
    grade: 不合格
grades:
  - title: 优秀
    from: '90'
  - title: 合格
    from: '60'
  - title: 不合格
`,
  'assessments/2026/sifaju.yaml': `scheme: 2026-bumen
selfOn: 2027-01-20
verifiedOn: 2027-02-10
verifiedBy: shizhengfu
finalOn: 2027-03-01
items:
  - item: jc-1
    self: '95'
    verified: '90'
    evidence:
      - mulu-2027
  - item: zd-2
    self: '20.5'
    value: '1'
    final: '19'
    finalReason: 差错当场改正。
events:
  - item: jf
    date: 2026-11-02
    note: 获省级表彰。
reply:
  date: 2027-02-20
  agrees: true
`,
  'calendars/2027.yaml': `source: 放假安排
off:
  - 2027-01-01
worked:
  - 2027-01-03
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
