import type { BadInput } from '../bad-input.js';

/** Ids and names that lead nowhere, and ids that name two things. */
export const referenceInputs: readonly BadInput[] = [
  {
    name: 'a parent that no record describes',
    change: { 'units/caizhengju.yaml': ['parent: shizhengfu', 'parent: shizengfu'] },
    expect: ['units/caizhengju.yaml:4:9 unit-unknown'],
  },
  {
    name: 'a successor that no record describes',
    change: { 'units/sifaju.yaml': ['kind: 政府部门', 'kind: 政府部门\nrenamedTo: fazhiju'] },
    expect: ['units/sifaju.yaml:6:12 unit-unknown'],
  },
  {
    name: 'a member that no record describes',
    change: { 'units/liangju.yaml': ['  - caizhengju', '  - caizengju'] },
    expect: ['units/liangju.yaml:6:5 unit-unknown'],
  },
  {
    name: 'a unit of a plan with a slip of the pen',
    change: { 'plans/ls26@1.md': ['【牵头单位：市财政局；', '【牵头单位：市财证局；'] },
    expect: ['plans/ls26@1.md:23:7 unit-unknown'],
  },
  {
    name: 'a supporting unit of a plan that is like no other',
    change: { 'plans/ls26@1.md': ['配合单位：市有关单位', '配合单位：海关'] },
    expect: ['plans/ls26@1.md:23:17 unit-unknown'],
  },
  {
    name: 'a unit of a part',
    change: { 'plans/ls26@1.md': ['【目标：培训 ≥ 60学时】', '【责任单位：市司法厅】【目标：培训 ≥ 60学时】'] },
    expect: ['plans/ls26@1.md:26:21 unit-unknown'],
  },
  {
    name: 'a folder of progress named after no unit',
    change: { 'progress/sifajv/ls26-101.yaml': 'log: []\n' },
    expect: ['progress/sifajv/ls26-101.yaml:1:1 unit-unknown'],
  },
  {
    name: 'a log named after no task',
    change: { 'progress/sifaju/ls26-110.yaml': 'log: []\n' },
    expect: ['progress/sifaju/ls26-110.yaml:1:1 task-unknown'],
  },
  {
    name: 'an entry about no part of the task',
    change: { 'progress/caizhengju/ls26-102.yaml': ['of: ls26-102.b', 'of: ls26-102.c'] },
    expect: ['progress/caizhengju/ls26-102.yaml:5:9 task-unknown'],
  },
  {
    name: 'evidence that no record describes',
    change: { 'progress/sifaju/ls26-101.yaml': ['- mulu-2027', '- mulu-2028'] },
    expect: ['progress/sifaju/ls26-101.yaml:14:9 evidence-unknown'],
  },
  {
    name: 'a verification of no entry',
    change: { 'progress/shizhengfu/ls26-101.yaml': ['verifies: jz-2', 'verifies: jz-9'] },
    expect: ['progress/shizhengfu/ls26-101.yaml:5:15 entry-unknown'],
  },
  {
    name: 'a correction of no entry',
    change: { 'progress/sifaju/ls26-101.yaml': ['    date: 2027-03-31', '    date: 2027-03-31\n    corrects: jz-01'] },
    expect: ['progress/sifaju/ls26-101.yaml:11:15 entry-unknown'],
  },
  {
    name: 'an extension that nobody known agreed to',
    change: { 'progress/caizhengju/ls26-102.yaml': ['approvedBy: shizhengfu', 'approvedBy: shizhengfuban'] },
    expect: ['progress/caizhengju/ls26-102.yaml:17:17 unit-unknown'],
  },
  {
    name: 'an inspection by nobody known',
    change: { 'inspections/dc-2026/round.yaml': ['team: shizhengfu', 'team: duchazu'] },
    expect: ['inspections/dc-2026/round.yaml:3:7 unit-unknown'],
  },
  {
    name: 'an inspection of a unit and a section that do not exist',
    change: {
      'inspections/dc-2026/round.yaml': (text) => text.replace('- sifaju', '- sifaju2').replace('ls26-s1', 'ls26-s9'),
    },
    expect: ['inspections/dc-2026/round.yaml:7:5 unit-unknown', 'inspections/dc-2026/round.yaml:9:5 task-unknown'],
  },
  {
    name: 'a finding at no known unit about no known task',
    change: {
      'inspections/dc-2026/findings/wt-1.yaml': (text) => text.replace('sifaju', 'sifa').replace('ls26-101', 'ls26-1'),
    },
    expect: [
      'inspections/dc-2026/findings/wt-1.yaml:1:7 unit-unknown',
      'inspections/dc-2026/findings/wt-1.yaml:2:9 target-unknown',
      'inspections/dc-2026/findings/wt-2.yaml:3:11 repeat-not-earlier',
    ],
  },
  {
    name: 'a finding in a folder without an inspection',
    change: {
      'inspections/dc-2027/findings/wt-3.yaml': 'unit: sifaju\nfoundOn: 2027-01-01\ndisclosureReason: 核实中\n',
    },
    expect: ['inspections/dc-2027/findings/wt-3.yaml:1:1 round-unknown'],
  },
  {
    name: 'a finding that repeats no known one',
    change: { 'inspections/dc-2026/findings/wt-2.yaml': ['repeatOf: wt-1', 'repeatOf: wt-11'] },
    expect: ['inspections/dc-2026/findings/wt-2.yaml:3:11 finding-unknown'],
  },
  {
    name: 'a theme that the programme does not list',
    change: { 'plans/ls26@1.md': ['theme=rules', 'theme=rule'] },
    expect: ['plans/ls26@1.md:13:21 theme-unknown'],
  },
  {
    name: 'an upper plan that is not there',
    change: { 'plans/ls26@1.md': ['  - sheng25\n', '  - sheng25\n  - sheng24\n'] },
    expect: ['plans/ls26@1.md:9:5 plan-unknown'],
  },
  {
    name: 'a forerunner that is not there',
    change: { 'plans/ls26@1.md': ['period: 2026/2030', 'period: 2026/2030\nsupersedes: ls21'] },
    expect: ['plans/ls26@1.md:7:13 plan-unknown'],
  },
  {
    name: 'an upper clause that is not there',
    change: { 'plans/ls26@1.md': ['〖落实：sheng25#1〗', '〖落实：sheng25#2〗'] },
    expect: ['plans/ls26@1.md:19:30 clause-unknown'],
  },
  {
    name: 'a reviewed link to a clause that is not there',
    change: { 'traces/ls26.yaml': ['clause: sheng25#1', 'clause: sheng25#11'] },
    expect: ['traces/ls26.yaml:4:13 clause-unknown'],
  },
  {
    name: 'a reviewed link from a task that is not there',
    change: { 'traces/ls26.yaml': ['from: ls26-101', 'from: ls26-111'] },
    expect: ['traces/ls26.yaml:3:11 task-unknown'],
  },
  {
    name: 'reviewed links of a plan that is not there',
    change: { 'traces/ls25.yaml': 'links: []\n' },
    expect: ['traces/ls25.yaml:1:1 plan-unknown'],
  },
  {
    name: 'two entries of a log with one id',
    change: { 'progress/sifaju/ls26-101.yaml': ['id: jz-2', 'id: jz-1'], 'progress/shizhengfu/ls26-101.yaml': null },
    expect: ['progress/sifaju/ls26-101.yaml:8:9 id-duplicate'],
  },
  {
    name: 'an entry with an id that another unit gave away',
    change: { 'progress/shizhengfu/ls26-101.yaml': ['id: hy-1', 'id: jz-1'] },
    expect: ['progress/shizhengfu/ls26-101.yaml:2:9 id-duplicate'],
  },
  {
    name: 'a task of a second plan with an id of the first',
    change: { 'plans/yd27.md': '---\nid: yd27\ntitle: 工作要点\n---\n\n## 登记 {.task #ls26-101}\n\n完成登记。\n' },
    expect: ['plans/yd27.md:6:1 id-duplicate'],
  },
  {
    name: 'two files that hold one version of a plan',
    change: { 'upstream/sheng25@1.md': '---\nid: sheng25\ntitle: 某省纲要\n---\n\n建立制度。\n' },
    expect: ['upstream/sheng25@1.md:2:5 plan-version-duplicate'],
  },
  {
    name: 'two findings with one id in two inspections',
    change: {
      'inspections/dc-2025/round.yaml': 'title: 专项督察\nkind: 专项督察\n',
      'inspections/dc-2025/findings/wt-2.yaml': 'unit: sifaju\nfoundOn: 2025-10-01\ndisclosureReason: 核实中\n',
    },
    expect: ['inspections/dc-2026/findings/wt-2.yaml:1:1 finding-duplicate'],
  },
  {
    name: 'a unit with a name that the portal needs',
    change: { 'units/data.yaml': 'id: data\nname: 市数据局\n' },
    expect: ['units/data.yaml:1:5 id-reserved'],
  },
];
