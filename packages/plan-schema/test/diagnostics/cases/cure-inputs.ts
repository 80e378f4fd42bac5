import type { BadInput } from '../bad-input.js';

const CURE = 'rectifications/wt-1.yaml';
const CLOSURE = 'closures/wt-1.yaml';

/** Cures of findings and their closure. */
export const cureInputs: readonly BadInput[] = [
  {
    name: 'a step of the deciding office in the file of the unit that cures',
    change: {
      [CURE]: ['step: 整改中', 'step: 公示'],
    },
    expect: ['rectifications/wt-1.yaml:20:11 step-of-deciding-office'],
  },
  {
    name: 'a step of the unit that cures in the file of the deciding office',
    change: {
      [CLOSURE]: ['step: 验收通过', 'step: applied'],
    },
    expect: ['closures/wt-1.yaml:4:11 step-of-curing-unit'],
  },
  {
    name: 'a cure of a finding that is not on record',
    change: {
      'rectifications/wt-9.yaml': 'lead: sifaju\nhorizon: 长期坚持\ndisclosureReason: 未定\n',
    },
    expect: ['rectifications/wt-9.yaml:1:1 finding-unknown'],
  },
  {
    name: 'a closure of a finding that is not on record',
    change: {
      'closures/wt-9.yaml': 'unit: shizhengfu\ndisclosureReason: 未定\n',
    },
    expect: ['closures/wt-9.yaml:1:1 finding-unknown'],
  },
  {
    name: 'a cure by no known unit with a measure of no known unit',
    change: {
      [CURE]: ['supports:\n  - caizhengju', 'supports:\n  - caizengju'],
      'rectifications/wt-2.yaml': 'lead: sifaju\nhorizon: 立行立改\nmeasures:\n  - text: 整改\n    owner: sifajv\n',
    },
    expect: [
      'rectifications/wt-1.yaml:3:5 unit-unknown',
      'rectifications/wt-2.yaml:4:3 withheld-text-in-repository',
      'rectifications/wt-2.yaml:5:12 unit-unknown',
    ],
  },
  {
    name: 'evidence of a cure that no record describes',
    change: {
      [CURE]: ['- mulu-2027', '- mulu-2026'],
    },
    expect: ['rectifications/wt-1.yaml:34:9 evidence-unknown'],
  },
  {
    name: 'an application for closure before the cure began',
    change: {
      [CURE]: ['step: 整改中', 'step: 申请销号'],
    },
    expect: ['rectifications/wt-1.yaml:20:11 cure-step-illegal', 'rectifications/wt-1.yaml:31:11 cure-step-illegal'],
  },
  {
    name: 'a closure without public notice',
    change: {
      [CLOSURE]: ['step: 公示', 'step: 退回\n    reason: 待补'],
    },
    expect: ['closures/wt-1.yaml:9:11 cure-step-illegal', 'closures/wt-1.yaml:15:11 cure-step-illegal'],
  },
  {
    name: 'a closure of a finding that nobody cures',
    change: {
      [CURE]: null,
    },
    expect: ['closures/wt-1.yaml:4:11 cure-step-illegal'],
  },
  {
    name: 'a transfer after the cure was verified',
    change: {
      [CLOSURE]: [
        'step: 公示\n    date: 2027-04-12\n    from: 2027-04-12\n    to: 2027-04-18',
        'step: 销号\n    date: 2027-04-12\n    outcome: 移送',
      ],
    },
    expect: ['closures/wt-1.yaml:9:11 cure-step-illegal', 'closures/wt-1.yaml:13:11 cure-step-illegal'],
  },
  {
    name: 'an extension after the closure',
    change: {
      [CURE]: [
        '  - id: zg-4\n    step: 申请销号\n    date: 2027-03-20\n    evidence:\n      - mulu-2027\n',
        '  - id: zg-4\n    step: 申请销号\n    date: 2027-03-20\n  - id: zg-5\n    step: 延期\n    date: 2027-05-01\n    from: 2027-03-31\n    to: 2027-06-30\n    reason: 继续清点。\n    approvedBy: shizhengfu\n',
      ],
    },
    expect: ['rectifications/wt-1.yaml:34:11 cure-step-illegal'],
  },
  {
    name: 'a cure that begins before the finding',
    change: {
      [CURE]: ['date: 2026-11-01', 'date: 2026-10-01'],
    },
    expect: ['rectifications/wt-1.yaml:18:11 cure-before-finding'],
  },
  {
    name: 'an extension without a reason',
    change: {
      [CURE]: ['    reason: 旧档清点未完。\n', ''],
    },
    expect: ['rectifications/wt-1.yaml:24:11 cure-entry-incomplete'],
  },
  {
    name: 'an extension without both days and without consent',
    change: {
      [CURE]: [
        '    from: 2027-01-31\n    to: 2027-03-31\n    reason: 旧档清点未完。\n    approvedBy: shizhengfu\n',
        '    reason: 旧档清点未完。\n',
      ],
    },
    expect: [
      'rectifications/wt-1.yaml:24:11 cure-entry-incomplete',
      'rectifications/wt-1.yaml:24:11 cure-entry-incomplete',
      'rectifications/wt-1.yaml:24:11 cure-entry-incomplete',
    ],
  },
  {
    name: 'an extension of a cure without a deadline',
    change: {
      [CURE]: ['deadline: 2027-01-31\ngoal', 'goal'],
    },
    expect: ['rectifications/wt-1.yaml:23:11 cure-entry-incomplete'],
  },
  {
    name: 'an extension from another day than the deadline in force',
    change: {
      [CURE]: ['from: 2027-01-31', 'from: 2027-01-30'],
    },
    expect: ['rectifications/wt-1.yaml:26:11 cure-extension-from'],
  },
  {
    name: 'a deadline of a cure that moves back',
    change: {
      [CURE]: ['to: 2027-03-31', 'to: 2027-01-15'],
    },
    expect: ['rectifications/wt-1.yaml:27:9 extension-not-later'],
  },
  {
    name: 'an extension of a cure that its lead grants to itself',
    change: {
      [CURE]: ['approvedBy: shizhengfu', 'approvedBy: sifaju'],
    },
    expect: ['rectifications/wt-1.yaml:29:17 extension-by-owner'],
  },
  {
    name: 'a verification without method and conclusion',
    change: {
      [CLOSURE]: ['    method: 实地核查\n    conclusion: 编号齐全。\n', ''],
    },
    expect: ['closures/wt-1.yaml:4:11 cure-entry-incomplete', 'closures/wt-1.yaml:4:11 cure-entry-incomplete'],
  },
  {
    name: 'a notice without its days',
    change: {
      [CLOSURE]: ['    from: 2027-04-12\n    to: 2027-04-18\n', ''],
    },
    expect: ['closures/wt-1.yaml:9:11 cure-entry-incomplete', 'closures/wt-1.yaml:9:11 cure-entry-incomplete'],
  },
  {
    name: 'a notice that ends before it begins',
    change: {
      [CLOSURE]: ['to: 2027-04-18', 'to: 2027-04-11'],
    },
    expect: ['closures/wt-1.yaml:12:9 dates-reversed'],
  },
  {
    name: 'a closure while the notice runs',
    change: {
      [CLOSURE]: ['to: 2027-04-18', 'to: 2027-04-25'],
    },
    expect: ['closures/wt-1.yaml:15:11 closed-during-notice'],
  },
  {
    name: 'a closure without an outcome',
    change: {
      [CLOSURE]: ['    outcome: 已整改\n', ''],
    },
    expect: ['closures/wt-1.yaml:14:11 cure-entry-incomplete'],
  },
  {
    name: 'a closure without cure that gives no reason',
    change: {
      [CLOSURE]: ['outcome: 已整改', 'outcome: 未整改销号'],
    },
    expect: ['closures/wt-1.yaml:14:11 cure-entry-incomplete'],
  },
  {
    name: 'a return without a reason',
    change: {
      [CLOSURE]: [
        'step: 验收通过\n    date: 2027-04-10\n    method: 实地核查\n    conclusion: 编号齐全。',
        'step: 退回\n    date: 2027-04-10',
      ],
    },
    expect: ['closures/wt-1.yaml:4:11 cure-entry-incomplete', 'closures/wt-1.yaml:7:11 cure-step-illegal'],
  },
  {
    name: 'a cure that is closed by the unit that cures',
    change: {
      [CLOSURE]: ['unit: shizhengfu\nlog', 'unit: sifaju\nlog'],
    },
    expect: ['closures/wt-1.yaml:1:7 closure-by-curing-unit'],
  },
  {
    name: 'a closure that the unit that cures approves',
    change: {
      [CLOSURE]: ['approvedBy: shizhengfu', 'approvedBy: sifaju'],
    },
    expect: ['closures/wt-1.yaml:17:17 closure-by-curing-unit'],
  },
  {
    name: 'a closure by the unit that cures under its new name',
    change: {
      'units/sifaju.yaml': ['kind: 政府部门', 'kind: 政府部门\nrenamedTo: fazhiju'],
      'units/fazhiju.yaml': 'name: 市法治局\n',
      [CLOSURE]: ['unit: shizhengfu\nlog', 'unit: fazhiju\nlog'],
    },
    expect: ['closures/wt-1.yaml:1:7 closure-by-curing-unit'],
  },
  {
    name: 'an entry of a closure that bears the id of an entry of the cure',
    change: {
      [CLOSURE]: ['id: xh-1', 'id: zg-1'],
    },
    expect: ['closures/wt-1.yaml:3:9 id-duplicate'],
  },
  {
    name: 'an entry of a cure that is older than the one before it',
    change: {
      [CURE]: ['date: 2026-11-10', 'date: 2026-10-30'],
    },
    expect: [
      'rectifications/wt-1.yaml:17:11 cure-step-illegal',
      'rectifications/wt-1.yaml:21:11 entry-out-of-order',
      'rectifications/wt-1.yaml:31:11 cure-step-illegal',
    ],
  },
  {
    name: 'a cure that is more public than its finding',
    change: {
      'rectifications/wt-2.yaml': 'lead: sifaju\nhorizon: 立行立改\ndisclosure: public\n',
    },
    expect: ['rectifications/wt-2.yaml:3:13 disclosure-looser'],
  },
  {
    name: 'a withheld measure whose text stands in the repository',
    change: {
      'rectifications/wt-2.yaml': 'lead: sifaju\nhorizon: 立行立改\ngoal: 全部补号。\n',
    },
    expect: ['rectifications/wt-2.yaml:3:7 withheld-text-in-repository'],
  },
  {
    name: 'a deadline of a cure that was rewritten',
    earlier: {},
    change: {
      [CURE]: ['deadline: 2027-01-31\ngoal', 'deadline: 2027-01-30\ngoal'],
    },
    expect: ['rectifications/wt-1.yaml:5:11 deadline-rewritten', 'rectifications/wt-1.yaml:26:11 cure-extension-from'],
  },
  {
    name: 'an entry of a closure that was changed afterwards',
    earlier: {},
    change: {
      [CLOSURE]: ['编号齐全', '编号基本齐全'],
    },
    expect: ['closures/wt-1.yaml:3:9 entry-changed'],
  },
  {
    name: 'a cure that was taken away',
    earlier: {},
    change: {
      [CURE]: null,
    },
    expect: ['closures/wt-1.yaml:4:11 cure-step-illegal', 'rectifications/wt-1.yaml log-removed'],
  },
];
