import { programmeOf, scopeOf } from './programme-of.js';

const CATALOGUE = `id: zb
title: 指标体系
plan: p1
indicators:
  - { id: a, number: '1', title: 制度 }
  - id: a-1
    parent: a
    number: '1.1'
    title: 公布率
    titleEn: Published
    kind: binding
    unit: '%'
    frequency: quarter
    baseline: { period: '2025', value: '70' }
    goals:
      - { period: '2026', comparator: '>=', value: '80' }
      - { period: '2027', comparator: '>=', value: '90' }
      - { period: '2028', comparator: '>=', value: '95' }
    owner: sifaju
    tasks: [t2.b]
  - id: a-2
    parent: a
    number: '1.2'
    title: 出庭率
    kind: expected
    unit: '%'
    goals: [{ period: '2027', comparator: '>=', value: '90' }]
    tasks: [t1]
  - { id: b, number: '2', title: 没有设目标的 }
`;

const OBSERVATIONS = {
  'observations/2026/a-1.yaml': `log:
  - { id: o-26q1, date: 2026-04-05, kind: no-data, period: 2026-Q1, reason: 尚未统计 }
  - { id: o-26, date: 2027-01-05, kind: value, period: '2026', value: '85', numerator: '17', denominator: '20' }
`,
  'observations/2027/a-1.yaml': `log:
  - { id: o-27, date: 2028-01-05, kind: value, period: '2027', value: '88' }
  - { id: o-27b, date: 2028-02-05, kind: value, period: '2027', value: '92', corrects: o-27, note: 漏计两件 }
`,
  'observations/2028/a-1.yaml': `log:
  - { id: o-28q1, date: 2028-04-05, kind: value, period: 2028-Q1, value: '96' }
`,
  'observations/2027/a-2.yaml': `log:
  - { id: p-27, date: 2028-01-05, kind: value, period: '2027', value: '85' }
  - { id: p-27-s, date: 2028-01-05, kind: value, period: '2027', unit: sifaju, value: '93.75', numerator: '15', denominator: '16' }
  - { id: p-27-c, date: 2028-01-05, kind: value, period: '2027', unit: caizhengju, value: '80' }
  - { id: p-27-d, date: 2028-01-05, kind: no-data, period: '2027', unit: dangan, reason: 没有开庭案件 }
`,
};

const scheme = (year: string) => `title: ${year}年考核方案
catalogue: zb
units: [sifaju, caizhengju, dangan]
parts:
  - id: year-end
    title: 年终评分
    ratio: '60'
    items:
      - { id: i-law, title: 依法 <办事>, weight: '60' }
      - { id: i-court, parent: i-law, indicator: a-2, weight: '40', rule: { kind: proportional, from: '80', to: '95', atFrom: '16', strict: true } }
      - { id: i-files, parent: i-law, title: 案卷, weight: '20', rule: { kind: expert } }
      - { id: i-late, title: 迟报, weight: '40', rule: { kind: per-event, each: '10' } }
  - id: survey
    title: 满意度
    ratio: '40'
    combine: mean
    items:
      - { id: i-firm, title: 企业, rule: { kind: proportional, to: '100' } }
      - { id: i-people, title: 群众, rule: { kind: proportional, to: '100' } }
adjustments: [{ id: x-praise, title: 推广, each: '1', cap: '2' }]
vetoes: [{ id: v-false, title: 弄虚作假, grade: 不合格 }]
grades:
  - { title: 优秀, titleEn: Excellent, from: '90' }
  - { title: 合格, titleEn: Acceptable, from: '60' }
  - { title: 不合格, titleEn: Not acceptable }
`;

const SCORED = {
  'schemes/2026-all.yaml': scheme('2026'),
  'schemes/2027-all.yaml': scheme('2027'),
  'assessments/2027/sifaju.yaml': `scheme: 2027-all
selfOn: 2028-01-10
verifiedOn: 2028-02-10
verifiedBy: dangan
finalOn: 2028-03-10
items:
  - { item: i-court, self: '40' }
  - { item: i-files, self: '20', verified: '18', final: '19', finalReason: 补交材料 }
  - { item: i-late, value: '1', note: 一次 }
  - { item: i-firm, value: '90' }
  - { item: i-people, value: '80' }
events: [{ item: x-praise, count: 3, date: 2027-11-01 }]
reply: { date: 2028-02-20, agrees: false, text: 有材料没有看到。, answer: 已补看。 }
`,
  'assessments/2027/caizhengju.yaml': `scheme: 2027-all
verifiedOn: 2028-02-10
finalOn: 2028-03-10
items:
  - { item: i-files, verified: '20' }
  - { item: i-late, value: '0' }
  - { item: i-firm, value: '100' }
  - { item: i-people, value: '100' }
events: [{ item: v-false, date: 2027-12-01, note: 谎报 }]
`,
  'assessments/2027/dangan.yaml': `scheme: 2027-all
verifiedOn: 2028-02-10
items:
  - { item: i-files, verified: '20' }
  - { item: i-late, value: '0' }
  - { item: i-firm, value: '100' }
  - { item: i-people, value: '100' }
`,
  'assessments/2026/sifaju.yaml': `scheme: 2026-all
verifiedOn: 2027-02-10
items:
  - { item: i-files, verified: '10' }
  - { item: i-late, value: '4' }
  - { item: i-firm, value: '70' }
`,
};

/** The toy programme with a catalogue of four indicators, two schemes and four assessments; `files` are added or replace some. */
export function measuredProgramme(files: Readonly<Record<string, string>> = {}) {
  return programmeOf({ 'indicators/zb.yaml': CATALOGUE, ...OBSERVATIONS, ...SCORED, ...files });
}

/** Its pages. */
export function measuredScope(language: 'zh-CN' | 'en' = 'zh-CN', programme = measuredProgramme()) {
  return scopeOf(language, programme);
}

/** An indicator of it. */
export function indicatorOf(id: string, programme = measuredProgramme()) {
  const view = programme.figures.indicators.get(id);
  if (!view) throw new Error(`no indicator ${id}`);
  return view;
}

/** An assessment of it. */
export function assessmentOf(id: string, programme = measuredProgramme()) {
  const view = programme.figures.assessments.get(id);
  if (!view) throw new Error(`no assessment ${id}`);
  return view;
}
