import type { BadInput } from '../bad-input.js';

const ROUND = 'inspections/dc-2026/round.yaml';
const LETTER = 'letters/db-1.yaml';
const FINDING = 'inspections/dc-2026/findings/wt-1.yaml';
const REPEATED = 'inspections/dc-2026/findings/wt-2.yaml';
const PLAN = 'plans/ls26@1.md';
const CALENDAR = 'calendars/2027.yaml';

/** Rounds, findings, promises, letters, calendars, and what logs speak of. */
export const inspectionInputs: readonly BadInput[] = [
  {
    name: 'a finding about something that neither plans nor catalogues have',
    change: {
      [FINDING]: ['target: ls26-101', 'target: ls26-110'],
    },
    expect: ['inspections/dc-2026/findings/wt-1.yaml:2:9 target-unknown'],
  },
  {
    name: 'a repeated finding that repeats itself',
    change: {
      [REPEATED]: ['repeatOf: wt-1', 'repeatOf: wt-2'],
    },
    expect: ['inspections/dc-2026/findings/wt-2.yaml:3:11 repeat-not-earlier'],
  },
  {
    name: 'a repeated finding of another unit',
    change: {
      [REPEATED]: ['unit: sifaju', 'unit: caizhengju'],
    },
    expect: ['inspections/dc-2026/findings/wt-2.yaml:3:11 repeat-not-earlier'],
  },
  {
    name: 'a repeated finding whose predecessor is not on record',
    change: {
      [REPEATED]: ['repeatOf: wt-1', 'repeatOf: wt-7'],
    },
    expect: ['inspections/dc-2026/findings/wt-2.yaml:3:11 finding-unknown'],
  },
  {
    name: 'a look-back that looks back at nothing',
    change: {
      'inspections/hk-2027/round.yaml': 'title: 督察回头看\nkind: 督察回头看\nfrom: 2027-05-10\n',
    },
    expect: ['inspections/hk-2027/round.yaml:2:7 look-back-without-previous'],
  },
  {
    name: 'a look-back at a round that is not on record',
    change: {
      'inspections/hk-2027/round.yaml': 'title: 督察回头看\nkind: 督察回头看\nprevious: dc-2025\n',
    },
    expect: ['inspections/hk-2027/round.yaml:3:11 round-unknown'],
  },
  {
    name: 'a look-back at a later round',
    change: {
      'inspections/hk-2025/round.yaml': 'title: 督察回头看\nkind: 督察回头看\nfrom: 2025-05-10\nprevious: dc-2026\n',
    },
    expect: ['inspections/hk-2025/round.yaml:4:11 previous-not-earlier'],
  },
  {
    name: 'a report that counts fewer findings than are on record',
    change: {
      [ROUND]: ['found: 2', 'found: 1'],
    },
    expect: ['inspections/dc-2026/round.yaml:17:8 found-too-few'],
  },
  {
    name: 'a proposal that answers no finding on record',
    change: {
      [ROUND]: ['findings:\n      - wt-1', 'findings:\n      - wt-8'],
    },
    expect: ['inspections/dc-2026/round.yaml:16:9 finding-unknown'],
  },
  {
    name: 'a proposal that bears the id of a finding',
    change: {
      [ROUND]: ['id: jy-1', 'id: wt-2'],
    },
    expect: ['inspections/dc-2026/round.yaml:13:9 id-duplicate'],
  },
  {
    name: 'a promise that ends before it begins',
    change: {
      'programme.yaml': ['to: 2028', 'to: 2025'],
    },
    expect: ['programme.yaml:25:9 dates-reversed'],
  },
  {
    name: 'a promise about no known unit and no known task',
    change: {
      'programme.yaml': [
        '      - liangju\n    from: 2026\n    to: 2028\n    task: ls26-103',
        '      - lianju\n    from: 2026\n    to: 2028\n    task: ls26-130',
      ],
    },
    expect: ['programme.yaml:23:9 unit-unknown', 'programme.yaml:26:11 task-unknown'],
  },
  {
    name: 'two promises of one id',
    change: {
      'programme.yaml': [
        'escalation:',
        '  - id: fugai\n    title: 五年督察两遍\n    units:\n      - liangju\n    from: 2026\n    to: 2030\nescalation:',
      ],
    },
    expect: ['programme.yaml:27:9 id-duplicate'],
  },
  {
    name: 'a graver letter that is milder',
    change: {
      'programme.yaml': ['letter: 提醒函', 'letter: 风险提醒函'],
    },
    expect: ['programme.yaml:30:13 escalation-not-graver'],
  },
  {
    name: 'a graver letter that comes no later',
    change: {
      'programme.yaml': ['afterDays: 15', 'afterDays: 1'],
    },
    expect: ['programme.yaml:31:16 escalation-not-later'],
  },
  {
    name: 'a letter that nobody answered',
    change: {
      [LETTER]: ['answeredOn: 2027-02-25\n', ''],
    },
    expect: ['letters/db-1.yaml:11:11 letter-unanswered'],
  },
  {
    name: 'an answer before the letter',
    change: {
      [LETTER]: ['answeredOn: 2027-02-25', 'answeredOn: 2027-02-01'],
    },
    expect: ['letters/db-1.yaml:12:13 answered-before-letter'],
  },
  {
    name: 'a letter to be answered before it was sent',
    change: {
      [LETTER]: ['answerBy: 2027-02-28', 'answerBy: 2027-02-08'],
    },
    expect: ['letters/db-1.yaml:11:11 dates-reversed'],
  },
  {
    name: 'a letter to no known unit about no known finding and task',
    change: {
      [LETTER]: [
        'to: sifaju\nmatter: 补编文件号\nfindings:\n  - wt-1\ntasks:\n  - ls26-101',
        'to: sifajv\nmatter: 补编文件号\nfindings:\n  - wt-11\ntasks:\n  - ls26-111',
      ],
    },
    expect: [
      'letters/db-1.yaml:5:5 unit-unknown',
      'letters/db-1.yaml:8:5 finding-unknown',
      'letters/db-1.yaml:10:5 task-unknown',
    ],
  },
  {
    name: 'a letter named after a route',
    change: {
      'letters/search.yaml':
        'kind: 提醒函\ndate: 2027-02-10\nfrom: shizhengfu\nto: sifaju\nmatter: 提醒\ndisclosure: public\n',
    },
    expect: ['letters/search.yaml:1:1 id-reserved'],
  },
  {
    name: 'a withheld letter whose matter stands in the repository',
    change: {
      [LETTER]: ['disclosure: public', 'disclosureReason: 正在处理。'],
    },
    expect: ['letters/db-1.yaml:6:9 withheld-text-in-repository'],
  },
  {
    name: 'a day off of another year',
    change: {
      [CALENDAR]: ['- 2027-01-01', '- 2028-01-03'],
    },
    expect: ['calendars/2027.yaml:3:5 calendar-other-year'],
  },
  {
    name: 'a day off on a weekend',
    change: {
      [CALENDAR]: ['- 2027-01-01', '- 2027-01-02'],
    },
    expect: ['calendars/2027.yaml:3:5 day-off-anyway'],
  },
  {
    name: 'a day worked that is worked anyway',
    change: {
      [CALENDAR]: ['- 2027-01-03', '- 2027-01-04'],
    },
    expect: ['calendars/2027.yaml:5:5 day-worked-anyway'],
  },
  {
    name: 'working days that are counted into a year without a calendar',
    change: {
      [PLAN]: ['【完成时限：2027年底前】〖', '【完成时限：自登记之日起20个工作日内】〖'],
      'progress/shizhengfu/ls26-101.yaml': [
        'log:\n',
        'log:\n  - id: qs-1\n    kind: 起算\n    date: 2026-12-20\n    on: 2026-12-18\n',
      ],
    },
    expect: ['progress/shizhengfu/ls26-101.yaml:5:9 calendar-missing'],
  },
  {
    name: 'working days that are counted over the end of the last calendar',
    change: {
      [PLAN]: ['【完成时限：每年3月底前】', '【完成时限：自公布之日起250个工作日内】'],
      'progress/caizhengju/ls26-102.yaml':
        'log:\n  - id: qs-1\n    kind: 起算\n    date: 2027-02-01\n    of: ls26-102.a\n    on: 2027-01-29\n',
    },
    expect: ['progress/caizhengju/ls26-102.yaml:6:9 calendar-missing'],
  },
  {
    name: 'an event from which no time limit runs',
    change: {
      'progress/shizhengfu/ls26-101.yaml': [
        'log:\n',
        'log:\n  - id: qs-1\n    kind: 起算\n    date: 2026-12-20\n    on: 2026-12-18\n',
      ],
    },
    expect: ['progress/shizhengfu/ls26-101.yaml:3:11 event-without-limit'],
  },
  {
    name: 'an entry about a part of another task',
    change: {
      'progress/sifaju/ls26-101.yaml': ['    progress: 推进中', '    of: ls26-102.b\n    progress: 推进中'],
    },
    expect: ['progress/sifaju/ls26-101.yaml:5:9 of-other-task'],
  },
  {
    name: 'an update without a period on a duty that recurs oftener than units report',
    change: {
      [PLAN]: ['【完成时限：每年3月底前】', '【完成时限：每月底前】'],
      'progress/caizhengju/ls26-102.yaml':
        'log:\n  - id: jz-1\n    kind: 进展\n    date: 2027-04-10\n    of: ls26-102.a\n    progress: 已完成\n  - id: jz-2\n    kind: 进展\n    date: 2027-05-10\n    of: ls26-102.a\n    progress: 已完成\n',
    },
    expect: ['progress/caizhengju/ls26-102.yaml:2:5 period-not-named'],
  },
];
