import type { BadInput } from '../bad-input.js';

const SIFAJU = 'progress/sifaju/ls26-101.yaml';
const CAIZHENG = 'progress/caizhengju/ls26-102.yaml';
const VERIFIER = 'progress/shizhengfu/ls26-101.yaml';

/** Records that are right each by itself and do not fit together. */
export const ruleInputs: readonly BadInput[] = [
  {
    name: 'a task without a unit where the plan names units',
    change: { 'plans/ls26@1.md': ['【责任单位：市司法局】【完成', '【完成'] },
    expect: ['plans/ls26@1.md:15:1 task-without-unit'],
  },
  {
    name: 'a unit that is its own parent',
    change: { 'units/shizhengfu.yaml': ['kind: government', 'kind: government\nparent: shizhengfu'] },
    expect: ['units/shizhengfu.yaml:4:9 unit-circle'],
  },
  {
    name: 'two units that belong to each other',
    change: { 'units/shizhengfu.yaml': ['kind: government', 'kind: government\nparent: caizhengju'] },
    expect: ['units/caizhengju.yaml:4:9 unit-circle', 'units/shizhengfu.yaml:4:9 unit-circle'],
  },
  {
    name: 'a group that is a member of itself',
    change: { 'units/liangju.yaml': ['  - caizhengju', '  - liangju'] },
    expect: ['observations/2026/zb-12.yaml:6:12 value-not-covered', 'units/liangju.yaml:6:5 unit-circle'],
  },
  {
    name: 'an alias that is the name of another unit',
    change: { 'units/sifaju.yaml': ['  - 司法局', '  - 司法局\n  - 市财政局'] },
    expect: ['units/sifaju.yaml:5:5 unit-name-shared'],
  },
  {
    name: 'a name that is the name of another unit',
    change: { 'units/shizhengfu.yaml': ['name: 市政府', 'name: 市财政局'] },
    expect: ['units/shizhengfu.yaml:2:7 unit-name-shared'],
  },
  {
    name: 'a unit that ends before it begins',
    change: { 'units/sifaju.yaml': ['validFrom: 2019-01-10', 'validFrom: 2019-01-10\nvalidTo: 2018-12-31'] },
    expect: ['units/sifaju.yaml:7:10 dates-reversed'],
  },
  {
    name: 'an inspection that ends before it begins',
    change: { 'inspections/dc-2026/round.yaml': ['to: 2026-10-14', 'to: 2026-10-04'] },
    expect: ['inspections/dc-2026/round.yaml:5:5 dates-reversed'],
  },
  {
    name: 'a group of nobody',
    change: { 'units/liangju.yaml': ['members:\n  - sifaju\n  - caizhengju\n', ''] },
    expect: ['units/liangju.yaml:3:7 group-empty'],
  },
  {
    name: 'an entry that is older than the one before it',
    change: { [SIFAJU]: ['date: 2026-06-30', 'date: 2027-05-01'], [VERIFIER]: null },
    expect: ['progress/sifaju/ls26-101.yaml:10:11 entry-out-of-order'],
  },
  {
    name: 'an entry behind the day up to which the records are complete',
    change: { 'programme.yaml': ['dataAsOf: 2027-06-30', 'dataAsOf: 2027-03-31'] },
    expect: [
      'closures/wt-1.yaml:5:11 entry-after-data',
      'closures/wt-1.yaml:10:11 entry-after-data',
      'closures/wt-1.yaml:15:11 entry-after-data',
      'progress/shizhengfu/ls26-101.yaml:4:11 entry-after-data',
    ],
  },
  {
    name: 'a completion that is reported before it happened',
    change: { [SIFAJU]: ['completedOn: 2027-03-20', 'completedOn: 2027-04-01'] },
    expect: ['progress/sifaju/ls26-101.yaml:12:18 completed-after-entry'],
  },
  {
    name: 'a unit that verifies itself',
    change: {
      [SIFAJU]: (text) =>
        `${text}  - id: hy-2\n    kind: 核验\n    date: 2027-04-01\n    verifies: jz-2\n    result: 通过\n`,
    },
    expect: ['progress/sifaju/ls26-101.yaml:18:15 verification-by-reporter'],
  },
  {
    name: 'a verification of what is no update',
    change: {
      [VERIFIER]: (text) =>
        `${text}  - id: hy-2\n    kind: 核验\n    date: 2027-04-21\n    verifies: hy-1\n    result: 通过\n`,
    },
    expect: ['progress/shizhengfu/ls26-101.yaml:11:15 verifies-no-update'],
  },
  {
    name: 'a verification before the report',
    change: { [VERIFIER]: ['date: 2027-04-20', 'date: 2027-03-20'] },
    expect: ['progress/shizhengfu/ls26-101.yaml:4:11 verified-before-report'],
  },
  {
    name: 'a completion that was returned',
    change: { [VERIFIER]: ['result: 核验通过', 'result: 退回'] },
    expect: ['progress/shizhengfu/ls26-101.yaml:7:13 completion-returned'],
  },
  {
    name: 'a deadline before the plan was issued',
    change: { 'plans/ls26@1.md': ['完成时限：2027年底前', '完成时限：2025年底前'] },
    expect: ['plans/ls26@1.md:19:18 deadline-before-issue'],
  },
  {
    name: 'a deadline of a part before the plan was issued',
    change: { 'plans/ls26@1.md': ['完成时限：每年3月底前', '完成时限：2025年3月底前'] },
    expect: ['plans/ls26@1.md:25:18 deadline-before-issue'],
  },
  {
    name: 'an extension to an earlier day',
    change: { [CAIZHENG]: ['to: 2027-04-30', 'to: 2027-02-28'] },
    expect: ['progress/caizhengju/ls26-102.yaml:15:9 extension-not-later'],
  },
  {
    name: 'an extension that the owner grants to itself',
    change: { [CAIZHENG]: ['approvedBy: shizhengfu', 'approvedBy: caizhengju'] },
    expect: ['progress/caizhengju/ls26-102.yaml:17:17 extension-by-owner'],
  },
  {
    name: 'a value for a target that the part does not have',
    change: { [CAIZHENG]: ['metric: 培训', 'metric: 考试'] },
    expect: ['progress/caizhengju/ls26-102.yaml:8:17 value-without-target'],
  },
  {
    name: 'a value without a name where there are no targets',
    change: { [SIFAJU]: ["    percent: '40'", "    values:\n      - value: '300'"] },
    expect: ['progress/sifaju/ls26-101.yaml:7:9 value-without-any-target'],
  },
  {
    name: 'a value that could belong to two targets',
    change: {
      'plans/ls26@1.md': ['【目标：培训 ≥ 60学时】', '【目标：培训 ≥ 60学时；考试合格率 ≥ 90%】'],
      [CAIZHENG]: ["- metric: 培训\n        value: '48'", "- value: '48'"],
    },
    expect: ['progress/caizhengju/ls26-102.yaml:8:9 value-metric-missing'],
  },
  {
    name: 'a share beyond the whole',
    change: { [SIFAJU]: ["percent: '40'", "percent: '140'"] },
    expect: ['progress/sifaju/ls26-101.yaml:6:14 percent-out-of-range'],
  },
  {
    name: 'a share below nothing',
    change: { [SIFAJU]: ["percent: '40'", "percent: '-4'"] },
    expect: ['progress/sifaju/ls26-101.yaml:6:14 percent-out-of-range'],
  },
  {
    name: 'evidence whose file is not there',
    change: {},
    attachments: [],
    expect: ['evidence/mulu-2027.yaml:3:7 evidence-file-missing'],
  },
  {
    name: 'evidence whose file was changed',
    change: {},
    attachments: [{ path: 'evidence/mulu-2027.txt', sha256: 'cd'.repeat(32) }],
    expect: ['evidence/mulu-2027.yaml:4:9 evidence-file-changed'],
  },
  {
    name: 'a link whose upper clause was changed',
    change: { 'upstream/sheng25.md': ['建立文件登记制度。', '建立文件登记和清理制度。'] },
    expect: ['traces/ls26.yaml:5:18 link-suspect'],
  },
  {
    name: 'an entry that is more open than its log',
    change: {
      [SIFAJU]: (text) => `disclosure: 依申请公开\ndisclosureReason: 内部统计\n${text}    disclosure: public\n`,
    },
    expect: ['progress/sifaju/ls26-101.yaml:17:17 disclosure-looser'],
  },
  {
    name: 'a log that is not public and does not say why',
    change: { [SIFAJU]: (text) => `disclosure: 依申请公开\n${text}` },
    expect: ['progress/sifaju/ls26-101.yaml:1:13 disclosure-reason-missing'],
  },
  {
    name: 'an entry that is not public and does not say why',
    change: { [SIFAJU]: (text) => `${text}    disclosure: 依申请公开\n` },
    expect: ['progress/sifaju/ls26-101.yaml:15:17 disclosure-reason-missing'],
  },
  {
    name: 'the text of a withheld entry in the repository',
    change: {
      [SIFAJU]: [
        'note: 已登记文件三百件。',
        'note: 已登记文件三百件。\n    disclosure: 不予公开\n    disclosureReason: 数据待核',
      ],
    },
    expect: ['progress/sifaju/ls26-101.yaml:7:11 withheld-text-in-repository'],
  },
  {
    name: 'the text of a withheld extension in the repository',
    change: { [CAIZHENG]: (text) => `${text}    disclosure: 不予公开\n    disclosureReason: 涉密\n` },
    expect: ['progress/caizhengju/ls26-102.yaml:16:13 withheld-text-in-repository'],
  },
  {
    name: 'the text of a withheld finding in the repository',
    change: {
      'inspections/dc-2026/findings/wt-1.yaml': [
        'disclosure: public',
        'disclosure: 不予公开\ndisclosureReason: 核查中',
      ],
    },
    expect: [
      'closures/wt-1.yaml:7:17 withheld-text-in-repository',
      'closures/wt-1.yaml:18:13 disclosure-looser',
      'inspections/dc-2026/findings/wt-1.yaml:5:12 withheld-text-in-repository',
      'rectifications/wt-1.yaml:6:7 withheld-text-in-repository',
      'rectifications/wt-1.yaml:22:11 withheld-text-in-repository',
      'rectifications/wt-1.yaml:28:13 withheld-text-in-repository',
      'rectifications/wt-1.yaml:35:13 disclosure-looser',
    ],
  },
  {
    name: 'the text of a withheld inspection in the repository',
    change: { 'inspections/dc-2026/round.yaml': (text) => `${text}disclosure: withheld\ndisclosureReason: 专案\n` },
    expect: ['inspections/dc-2026/round.yaml:10:10 withheld-text-in-repository'],
  },
  {
    name: 'the text of a withheld report in the repository',
    change: { 'reports/2026.md': ['publishedOn: 2027-03-20', 'disclosure: 不予公开\ndisclosureReason: 未审定'] },
    expect: ['reports/2026.md:7:1 withheld-text-in-repository'],
  },
  {
    name: 'the text of a withheld task in the repository',
    change: { 'plans/ls26@1.md': ['{.task #ls26-101}', '{.task #ls26-101 disclosure=withheld}'] },
    expect: ['plans/ls26@1.md:15:30 withheld-text-in-repository'],
  },
  {
    name: 'the text of a withheld plan in the repository',
    change: {
      'upstream/sheng25.md': ['title: 某省法治政府建设纲要', 'title: 某省法治政府建设纲要\ndisclosure: 不予公开'],
    },
    expect: ['upstream/sheng25.md:4:13 withheld-text-in-repository'],
  },
  {
    name: 'the text of a task in a withheld section',
    change: { 'plans/ls26@1.md': ['{#ls26-s1 theme=rules}', '{#ls26-s1 theme=rules disclosure=withheld}'] },
    expect: [
      'plans/ls26@1.md:15:1 withheld-text-in-repository',
      'plans/ls26@1.md:21:1 withheld-text-in-repository',
      'plans/ls26@1.md:28:1 withheld-text-in-repository',
    ],
  },
  {
    name: 'a part that is more open than its task',
    change: {
      'plans/ls26@1.md': (text) =>
        text
          .replace('{.task #ls26-102}', '{.task #ls26-102 disclosure=on-request}')
          .replace('{#b}', '{#b disclosure=public}'),
    },
    expect: ['plans/ls26@1.md:26:34 disclosure-looser'],
  },
  {
    name: 'a finding that repeats a later one',
    change: { 'inspections/dc-2026/findings/wt-2.yaml': ['foundOn: 2026-10-13', 'foundOn: 2026-10-12'] },
    expect: ['inspections/dc-2026/findings/wt-2.yaml:3:11 repeat-not-earlier'],
  },
  {
    name: 'a finding that repeats one of another unit',
    change: { 'inspections/dc-2026/findings/wt-2.yaml': ['unit: sifaju', 'unit: caizhengju'] },
    expect: ['inspections/dc-2026/findings/wt-2.yaml:3:11 repeat-not-earlier'],
  },
];
