import type { BadInput } from '../bad-input.js';

const SCHEME = 'schemes/2026-bumen.yaml';
const ASSESSMENT = 'assessments/2026/sifaju.yaml';

/** Schemes and the assessments under them. */
export const assessmentInputs: readonly BadInput[] = [
  {
    name: 'parts that do not make a hundred',
    change: {
      [SCHEME]: ["ratio: '60'", "ratio: '59.9'"],
    },
    expect: ['schemes/2026-bumen.yaml:21:12 ratios-not-100'],
  },
  {
    name: 'weights of 99.9',
    change: {
      [SCHEME]: ["weight: '40'", "weight: '39.9'"],
    },
    expect: ['schemes/2026-bumen.yaml:19:5 weights-not-summed'],
  },
  {
    name: 'weights of a branch that do not make the weight above',
    change: {
      [SCHEME]: ["weight: '39.5'", "weight: '39.4'"],
    },
    expect: ['schemes/2026-bumen.yaml:25:17 weights-not-summed'],
  },
  {
    name: 'a branch of which one weight is not known',
    change: {
      [SCHEME]: ["        weight: '20.5'\n", ''],
    },
    expect: ['schemes/2026-bumen.yaml:33:9 weights-partly-known'],
  },
  {
    name: 'a negative weight',
    change: {
      [SCHEME]: ["weight: '39.5'", "weight: '-39.5'"],
    },
    expect: [
      'schemes/2026-bumen.yaml:25:17 weights-not-summed',
      'schemes/2026-bumen.yaml:29:17 weight-negative',
      'schemes/2026-bumen.yaml:31:11 rule-beyond-full',
    ],
  },
  {
    name: 'an item that stands below itself',
    change: {
      [SCHEME]: ['        parent: zd\n        title: 差错', '        parent: zd-2\n        title: 差错'],
    },
    expect: [
      'assessments/2026/sifaju.yaml:12:11 item-not-leaf',
      'schemes/2026-bumen.yaml:25:17 weights-not-summed',
      'schemes/2026-bumen.yaml:34:17 tree-circle',
      'schemes/2026-bumen.yaml:38:11 group-with-rule',
    ],
  },
  {
    name: 'an item below none of its part',
    change: {
      [SCHEME]: ['        parent: zd\n        title: 差错', '        parent: zf\n        title: 差错'],
    },
    expect: ['schemes/2026-bumen.yaml:25:17 weights-not-summed', 'schemes/2026-bumen.yaml:34:17 item-unknown'],
  },
  {
    name: 'two items of one id',
    change: {
      [SCHEME]: ['- id: jc-2', '- id: jc-1'],
    },
    expect: ['schemes/2026-bumen.yaml:15:13 id-duplicate'],
  },
  {
    name: 'a group with a rule',
    change: {
      [SCHEME]: ["        weight: '60'", "        weight: '60'\n        rule:\n          kind: 评议得分"],
    },
    expect: ['schemes/2026-bumen.yaml:27:11 group-with-rule'],
  },
  {
    name: 'a leaf without a rule',
    change: {
      [SCHEME]: ["        rule:\n          kind: 按次扣分\n          each: '2'\n", ''],
    },
    expect: ['schemes/2026-bumen.yaml:33:9 rule-missing'],
  },
  {
    name: 'a rule that gives more points than its item has',
    change: {
      [SCHEME]: ["          to: '100'", "          to: '100'\n          atFrom: '40'"],
    },
    expect: ['schemes/2026-bumen.yaml:33:19 rule-beyond-full'],
  },
  {
    name: 'a step that gives more points than its item has',
    change: {
      [SCHEME]: [
        "          kind: 按次扣分\n          each: '2'",
        "          kind: 分档得分\n          steps:\n            - bound: '90'\n              points: '21'",
      ],
    },
    expect: ['schemes/2026-bumen.yaml:41:23 rule-beyond-full'],
  },
  {
    name: 'a floor above the points of its item',
    change: {
      [SCHEME]: ["each: '2'\n      - id: rw", "each: '2'\n          floor: '21'\n      - id: rw"],
    },
    expect: ['schemes/2026-bumen.yaml:40:18 rule-beyond-full'],
  },
  {
    name: 'a cap above the points of its item',
    change: {
      [SCHEME]: [
        "          kind: 按次扣分\n          each: '2'",
        "          kind: 按次加分\n          each: '2'\n          cap: '30'",
      ],
    },
    expect: ['schemes/2026-bumen.yaml:40:16 rule-beyond-full'],
  },
  {
    name: 'an item that scores no known indicator',
    change: {
      [SCHEME]: ['indicator: zb-12', 'indicator: zb-21'],
    },
    expect: ['schemes/2026-bumen.yaml:28:20 indicator-unknown'],
  },
  {
    name: 'a milestone of no known task',
    change: {
      [SCHEME]: ['- ls26-101', '- ls26-111'],
    },
    expect: ['schemes/2026-bumen.yaml:46:15 task-unknown'],
  },
  {
    name: 'a scheme of no known catalogue for no known unit',
    change: {
      [SCHEME]: ['catalogue: zb26\nunits:\n  - liangju', 'catalogue: zb27\nunits:\n  - lianju'],
    },
    expect: ['schemes/2026-bumen.yaml:2:12 catalogue-unknown', 'schemes/2026-bumen.yaml:4:5 unit-unknown'],
  },
  {
    name: 'grades that do not descend',
    change: {
      [SCHEME]: ["from: '60'", "from: '90.0'"],
    },
    expect: ['schemes/2026-bumen.yaml:60:11 grades-not-descending'],
  },
  {
    name: 'a grade in the middle without a lowest total',
    change: {
      [SCHEME]: ["  - title: 合格\n    from: '60'", '  - title: 合格'],
    },
    expect: ['schemes/2026-bumen.yaml:59:5 grade-without-bound'],
  },
  {
    name: 'a veto that forces no known grade',
    change: {
      [SCHEME]: ['grade: 不合格', 'grade: 不及格'],
    },
    expect: ['schemes/2026-bumen.yaml:55:12 grade-unknown'],
  },
  {
    name: 'two schemes for one unit in one year',
    change: {
      'schemes/2026-shizhi.yaml': 'title: 市直单位评分方案\nunits:\n  - sifaju\n',
    },
    expect: ['schemes/2026-shizhi.yaml:3:5 scheme-overlap'],
  },
  {
    name: 'a scheme that is withheld in the repository',
    change: {
      'schemes/2027-bumen.yaml': 'title: 部门考核评分方案\ndisclosure: 不予公开\ndisclosureReason: 征求意见中\n',
    },
    expect: ['schemes/2027-bumen.yaml:1:8 withheld-text-in-repository'],
  },
  {
    name: 'an assessment under no known scheme',
    change: {
      [ASSESSMENT]: ['scheme: 2026-bumen', 'scheme: 2026-bumeng'],
    },
    expect: ['assessments/2026/sifaju.yaml:1:9 scheme-unknown'],
  },
  {
    name: 'an assessment under the scheme of another year',
    change: {
      [ASSESSMENT]: ['scheme: 2026-bumen', 'scheme: 2027-bumen'],
      'schemes/2027-bumen.yaml': 'title: 部门考核评分方案\nunits:\n  - liangju\n',
    },
    expect: [
      'assessments/2026/sifaju.yaml:1:9 scheme-other-year',
      'assessments/2026/sifaju.yaml:7:11 item-unknown',
      'assessments/2026/sifaju.yaml:12:11 item-unknown',
      'assessments/2026/sifaju.yaml:18:11 item-unknown',
    ],
  },
  {
    name: 'an assessment of a unit that the scheme does not score',
    change: {
      'assessments/2026/shizhengfu.yaml': 'scheme: 2026-bumen\n',
    },
    expect: ['assessments/2026/shizhengfu.yaml:1:9 unit-outside-scheme'],
  },
  {
    name: 'an assessment that the unit verifies itself',
    change: {
      [ASSESSMENT]: ['verifiedBy: shizhengfu', 'verifiedBy: sifaju'],
    },
    expect: ['assessments/2026/sifaju.yaml:4:13 assessment-by-unit'],
  },
  {
    name: 'an assessment that the unit verifies under its new name',
    change: {
      [ASSESSMENT]: ['verifiedBy: shizhengfu', 'verifiedBy: fazhiju'],
      'units/sifaju.yaml': ['kind: 政府部门', 'kind: 政府部门\nrenamedTo: fazhiju'],
      'units/fazhiju.yaml': 'name: 市法治局\n',
    },
    expect: ['assessments/2026/sifaju.yaml:4:13 assessment-by-unit'],
  },
  {
    name: 'an assessment that is final before it was verified',
    change: {
      [ASSESSMENT]: ['finalOn: 2027-03-01', 'finalOn: 2027-02-01'],
    },
    expect: ['assessments/2026/sifaju.yaml:5:10 dates-reversed'],
  },
  {
    name: 'points of no known item',
    change: {
      [ASSESSMENT]: ['item: zd-2', 'item: zd-3'],
    },
    expect: ['assessments/2026/sifaju.yaml:12:11 item-unknown'],
  },
  {
    name: 'points of an item that has items below it',
    change: {
      [ASSESSMENT]: ['item: zd-2', 'item: zd'],
    },
    expect: ['assessments/2026/sifaju.yaml:12:11 item-not-leaf'],
  },
  {
    name: 'an item that is assessed twice',
    change: {
      [ASSESSMENT]: ['item: zd-2', 'item: jc-1'],
    },
    expect: ['assessments/2026/sifaju.yaml:12:11 item-repeated'],
  },
  {
    name: 'points given where a rule computes them',
    change: {
      [ASSESSMENT]: ["    value: '1'", "    value: '1'\n    verified: '18'"],
    },
    expect: ['assessments/2026/sifaju.yaml:15:15 points-computed'],
  },
  {
    name: 'a value for an item whose points people give',
    change: {
      [ASSESSMENT]: ["    verified: '90'", "    verified: '90'\n    value: '1'"],
    },
    expect: ['assessments/2026/sifaju.yaml:10:12 value-not-asked'],
  },
  {
    name: 'own points beyond the full ones',
    change: {
      [ASSESSMENT]: ["self: '20.5'", "self: '20.51'"],
    },
    expect: ['assessments/2026/sifaju.yaml:13:11 points-beyond-full'],
  },
  {
    name: 'points of experts beyond the full ones of the part',
    change: {
      [ASSESSMENT]: ["verified: '90'", "verified: '100.5'"],
    },
    expect: ['assessments/2026/sifaju.yaml:9:15 points-beyond-full'],
  },
  {
    name: 'negative points',
    change: {
      [ASSESSMENT]: ["self: '95'", "self: '-1'"],
    },
    expect: ['assessments/2026/sifaju.yaml:8:11 points-beyond-full'],
  },
  {
    name: 'final points without a reason',
    change: {
      [ASSESSMENT]: ['    finalReason: 差错当场改正。\n', ''],
    },
    expect: ['assessments/2026/sifaju.yaml:15:12 final-without-reason'],
  },
  {
    name: 'an event that the scheme does not know',
    change: {
      [ASSESSMENT]: ['item: jf', 'item: jg'],
    },
    expect: ['assessments/2026/sifaju.yaml:18:11 item-unknown'],
  },
  {
    name: 'an assessment with evidence that no record describes and a finding that is not on record',
    change: {
      [ASSESSMENT]: [
        '    note: 获省级表彰。',
        '    note: 获省级表彰。\n    findings:\n      - wt-6\n    evidence:\n      - mulu-2026',
      ],
    },
    expect: ['assessments/2026/sifaju.yaml:22:9 finding-unknown', 'assessments/2026/sifaju.yaml:24:9 evidence-unknown'],
  },
];
