import type { BadInput } from '../bad-input.js';

const CATALOGUE = 'indicators/zb26.yaml';
const QUARTERS = 'observations/2026/zb-11.yaml';
const COVERAGE = 'observations/2026/zb-12.yaml';

/** Catalogues of indicators and their values. */
export const measureInputs: readonly BadInput[] = [
  {
    name: 'an indicator that is its own parent',
    change: {
      [CATALOGUE]: ['- id: zb-1\n    title', '- id: zb-1\n    parent: zb-1\n    title'],
    },
    expect: ['indicators/zb26.yaml:6:13 tree-circle'],
  },
  {
    name: 'two indicators that stand below each other',
    change: {
      [CATALOGUE]: ['- id: zb-1\n    title', '- id: zb-1\n    parent: zb-11\n    title'],
    },
    expect: ['indicators/zb26.yaml:6:13 tree-circle', 'indicators/zb26.yaml:9:13 tree-circle'],
  },
  {
    name: 'an indicator behind its child',
    change: {
      [CATALOGUE]: [
        '  - id: zb-12\n',
        '  - id: zb-21\n    parent: zb-2\n    title: 监督次数\n  - id: zb-2\n    title: 监督\n  - id: zb-12\n',
      ],
    },
    expect: ['indicators/zb26.yaml:25:13 parent-after-child'],
  },
  {
    name: 'an indicator below none of its catalogue',
    change: {
      [CATALOGUE]: ['    parent: zb-1\n    number', '    parent: zb-2\n    number'],
    },
    expect: ['indicators/zb26.yaml:8:13 indicator-unknown'],
  },
  {
    name: 'an indicator that bears the id of a section',
    change: {
      [CATALOGUE]: ['- id: zb-12\n', '- id: ls26-s1\n'],
      [COVERAGE]: null,
      'schemes/2026-bumen.yaml': ['indicator: zb-12', 'indicator: ls26-s1'],
    },
    expect: ['indicators/zb26.yaml:24:9 id-duplicate'],
  },
  {
    name: 'two indicators of one id',
    change: {
      [CATALOGUE]: ['- id: zb-12\n', '- id: zb-11\n'],
      [COVERAGE]: null,
      'schemes/2026-bumen.yaml': ['indicator: zb-12', 'indicator: zb-11'],
      [QUARTERS]: null,
    },
    expect: ['indicators/zb26.yaml:24:9 id-duplicate'],
  },
  {
    name: 'an indicator named after a route',
    change: {
      [CATALOGUE]: [
        '  - id: zb-1\n    title: 制度建设\n',
        '  - id: zb-1\n    title: 制度建设\n  - id: progress\n    title: 进度\n',
      ],
    },
    expect: ['indicators/zb26.yaml:7:9 id-reserved'],
  },
  {
    name: 'a catalogue of no known plan',
    change: {
      [CATALOGUE]: ['plan: ls26', 'plan: ls27'],
    },
    expect: ['indicators/zb26.yaml:2:7 plan-unknown'],
  },
  {
    name: 'an indicator of no known owner and task',
    change: {
      [CATALOGUE]: ['owner: sifaju\n    tasks:\n      - ls26-101', 'owner: sifajv\n    tasks:\n      - ls26-111'],
    },
    expect: ['indicators/zb26.yaml:21:12 unit-unknown', 'indicators/zb26.yaml:23:9 task-unknown'],
  },
  {
    name: 'an indicator that covers no known unit',
    change: {
      [CATALOGUE]: ['- liangju', '- lianju'],
    },
    expect: ['indicators/zb26.yaml:30:9 unit-unknown'],
  },
  {
    name: 'a goal without its figure',
    change: {
      [CATALOGUE]: ["        value: '98'\n", ''],
    },
    expect: ['indicators/zb26.yaml:19:21 goal-without-figure'],
  },
  {
    name: 'a range without its upper bound',
    change: {
      [CATALOGUE]: ["comparator: '>='", 'comparator: between'],
    },
    expect: ['indicators/zb26.yaml:19:21 goal-without-figure'],
  },
  {
    name: 'full coverage of nobody',
    change: {
      [CATALOGUE]: ['    coverage:\n      - liangju\n', ''],
    },
    expect: [
      'indicators/zb26.yaml:31:21 goal-without-units',
      'observations/2026/zb-12.yaml:10:7 covered-without-coverage',
    ],
  },
  {
    name: 'values of no known indicator',
    change: {
      'observations/2026/zb-13.yaml': 'log: []\n',
    },
    expect: ['observations/2026/zb-13.yaml:1:1 indicator-unknown'],
  },
  {
    name: 'a value of another year',
    change: {
      [QUARTERS]: ['period: 2026-Q3', 'period: 2025-Q3'],
    },
    expect: ['observations/2026/zb-11.yaml:19:13 observation-other-year'],
  },
  {
    name: 'a value that was recorded before its period',
    change: {
      [QUARTERS]: ['date: 2026-07-10', 'date: 2026-03-10'],
    },
    expect: ['observations/2026/zb-11.yaml:4:11 observation-before-period'],
  },
  {
    name: 'a value of a shorter period than the indicator has',
    change: {
      [QUARTERS]: ['period: 2026-Q3', 'period: 2026-09'],
    },
    expect: ['observations/2026/zb-11.yaml:19:13 observation-frequency'],
  },
  {
    name: 'two values for one period',
    change: {
      [QUARTERS]: ['    corrects: gc-1\n', ''],
    },
    expect: ['observations/2026/zb-11.yaml:11:13 observation-repeated'],
  },
  {
    name: 'a value after a withdrawal, and another one',
    change: {
      [QUARTERS]: (text) =>
        text.concat(
          "  - id: gc-6\n    kind: 指标值\n    date: 2027-02-01\n    period: 2026-Q4\n    value: '96'\n  - id: gc-7\n    kind: 指标值\n    date: 2027-02-02\n    period: 2026-Q4\n    value: '95'\n",
        ),
    },
    expect: ['observations/2026/zb-11.yaml:39:13 observation-repeated'],
  },
  {
    name: 'a value in another unit of measure',
    change: {
      [QUARTERS]: ["measure: '%'", 'measure: 件'],
    },
    expect: ['observations/2026/zb-11.yaml:7:14 measure-mismatch'],
  },
  {
    name: 'a correction of no observation',
    change: {
      [QUARTERS]: ['corrects: gc-1', 'corrects: gc-9'],
    },
    expect: ['observations/2026/zb-11.yaml:12:15 entry-unknown'],
  },
  {
    name: 'a correction of another period',
    change: {
      [QUARTERS]: ['period: 2026-Q2\n    corrects', 'period: 2026-Q1\n    corrects'],
    },
    expect: ['observations/2026/zb-11.yaml:12:15 correction-foreign'],
  },
  {
    name: 'a correction of a later entry',
    change: {
      [QUARTERS]: ['corrects: gc-1', 'corrects: gc-3'],
    },
    expect: ['observations/2026/zb-11.yaml:12:15 correction-foreign'],
  },
  {
    name: 'a withdrawal of no entry',
    change: {
      [QUARTERS]: ['withdraws: gc-4', 'withdraws: gc-44'],
    },
    expect: ['observations/2026/zb-11.yaml:29:16 entry-unknown'],
  },
  {
    name: 'a withdrawal of itself',
    change: {
      [QUARTERS]: ['withdraws: gc-4', 'withdraws: gc-5'],
    },
    expect: ['observations/2026/zb-11.yaml:29:16 correction-foreign'],
  },
  {
    name: 'a correction that the public does not see',
    change: {
      [QUARTERS]: ["    value: '96'", "    value: '96'\n    disclosure: 依申请公开\n    disclosureReason: 口径未定"],
    },
    expect: ['observations/2026/zb-11.yaml:12:15 correction-hidden'],
  },
  {
    name: 'an observation that is older than the one before it',
    change: {
      [QUARTERS]: ['date: 2026-07-20', 'date: 2026-07-09'],
    },
    expect: ['observations/2026/zb-11.yaml:10:11 entry-out-of-order'],
  },
  {
    name: 'an observation behind the day up to which the records are complete',
    change: {
      [QUARTERS]: ['date: 2027-01-20', 'date: 2027-07-20'],
    },
    expect: ['observations/2026/zb-11.yaml:28:11 entry-after-data'],
  },
  {
    name: 'two observations of one id',
    change: {
      [QUARTERS]: ['id: gc-3', 'id: gc-2'],
    },
    expect: ['observations/2026/zb-11.yaml:16:9 id-duplicate'],
  },
  {
    name: 'an observation of no known unit with evidence that no record describes',
    change: {
      [COVERAGE]: ['unit: sifaju', 'unit: sifajv'],
      [QUARTERS]: ['- mulu-2027', '- mulu-2026'],
    },
    expect: ['observations/2026/zb-11.yaml:15:9 evidence-unknown', 'observations/2026/zb-12.yaml:15:11 unit-unknown'],
  },
  {
    name: 'a share that its numbers do not make',
    change: {
      [COVERAGE]: ["numerator: '1'", "numerator: '2'"],
    },
    expect: ['observations/2026/zb-12.yaml:6:12 value-not-share'],
  },
  {
    name: 'a share of nothing',
    change: {
      [COVERAGE]: ["denominator: '2'", "denominator: '0'"],
    },
    expect: ['observations/2026/zb-12.yaml:8:18 denominator-zero'],
  },
  {
    name: 'a coverage that its list does not make',
    change: {
      [COVERAGE]: ['      - sifaju\n', '      - sifaju\n      - caizhengju\n'],
    },
    expect: ['observations/2026/zb-12.yaml:6:12 value-not-covered'],
  },
  {
    name: 'a covered unit that was not to be covered',
    change: {
      [COVERAGE]: ['      - sifaju\n', '      - shizhengfu\n'],
    },
    expect: ['observations/2026/zb-12.yaml:10:9 covered-outside'],
  },
  {
    name: 'covered units of an indicator that covers none',
    change: {
      [QUARTERS]: ["    value: '97'", "    value: '97'\n    covered:\n      - sifaju"],
    },
    expect: ['observations/2026/zb-11.yaml:27:7 covered-without-coverage'],
  },
  {
    name: 'a catalogue that is withheld in the repository',
    change: {
      [CATALOGUE]: ['plan: ls26\n', 'plan: ls26\ndisclosure: 不予公开\ndisclosureReason: 征求意见中\n'],
    },
    expect: ['indicators/zb26.yaml:1:8 withheld-text-in-repository'],
  },
  {
    name: 'an indicator that is more public than the one above it',
    change: {
      [CATALOGUE]: [
        '- id: zb-1\n    title: 制度建设\n  - id: zb-11\n',
        '- id: zb-1\n    title: 制度建设\n    disclosure: 依申请公开\n  - id: zb-11\n    disclosure: 主动公开\n',
      ],
    },
    expect: ['indicators/zb26.yaml:9:17 disclosure-looser'],
  },
  {
    name: 'a value that was changed afterwards',
    earlier: {},
    change: {
      [QUARTERS]: ["value: '96'", "value: '97.5'"],
    },
    expect: ['observations/2026/zb-11.yaml:8:9 entry-changed'],
  },
  {
    name: 'values that were taken away',
    earlier: {},
    change: {
      [COVERAGE]: null,
    },
    expect: ['observations/2026/zb-12.yaml log-removed'],
  },
];
