import type { BadInput } from '../bad-input.js';

/** Texts that are no YAML, or YAML that records do without. */
export const yamlInputs: readonly BadInput[] = [
  {
    name: 'a value in quotes that go on into the next line unclosed',
    change: { 'units/sifaju.yaml': ['name: 市司法局', 'name: "市司法局'] },
    expect: ['units/sifaju.yaml:2:7 yaml-syntax'],
  },
  {
    name: 'a key behind a line that is indented too far',
    change: { 'units/sifaju.yaml': ['kind: 政府部门', '   kind: 政府部门'] },
    expect: ['units/sifaju.yaml:5:4 yaml-syntax'],
  },
  {
    name: 'a colon and a blank in text without quotes',
    change: { 'units/shizhengfu.yaml': ['name: 市政府', 'name: 市政府: 本级'] },
    expect: ['units/shizhengfu.yaml:2:7 yaml-syntax'],
  },
  {
    name: 'a Chinese colon behind a key',
    change: { 'units/shizhengfu.yaml': ['kind: government', 'kind：government'] },
    expect: ['units/shizhengfu.yaml:3:1 yaml-syntax'],
  },
  {
    name: 'a tab as indentation',
    change: { 'programme.yaml': ['  level: 地级', '\tlevel: 地级'] },
    expect: ['programme.yaml:5:1 yaml-syntax'],
  },
  {
    name: 'a list that is never closed',
    change: { 'units/sifaju.yaml': ['aliases:\n  - 司法局', 'aliases: [司法局'] },
    expect: ['units/sifaju.yaml:3:10 yaml-syntax'],
  },
  {
    name: 'a key written twice',
    change: { 'units/sifaju.yaml': ['kind: 政府部门', 'kind: 政府部门\nname: 司法局'] },
    expect: ['units/sifaju.yaml:6:1 yaml-duplicate-key'],
  },
  {
    name: 'a key written twice inside an entry',
    change: { 'progress/sifaju/ls26-101.yaml': ["    percent: '40'", "    percent: '40'\n    date: 2026-07-01"] },
    expect: ['progress/sifaju/ls26-101.yaml:7:5 yaml-duplicate-key'],
  },
  {
    name: 'an anchor and its alias',
    change: { 'units/liangju.yaml': ['  - sifaju\n  - caizhengju', '  - &a sifaju\n  - *a'] },
    expect: ['units/liangju.yaml:5:5 yaml-alias', 'units/liangju.yaml:6:5 yaml-alias'],
  },
  {
    name: 'an anchor on a map and a tag on a list',
    change: {
      'programme.yaml': (text) => text.replace('tracking:', 'tracking: &t').replace('themes:', 'themes: !!seq'),
    },
    expect: ['programme.yaml:10:11 yaml-alias', 'programme.yaml:16:9 yaml-tag'],
  },
  {
    name: 'an alias of nothing',
    change: { 'units/caizhengju.yaml': ['parent: shizhengfu', 'parent: *shizhengfu'] },
    expect: ['units/caizhengju.yaml:4:9 yaml-alias'],
  },
  {
    name: 'a tag of the language',
    change: { 'units/sifaju.yaml': ['name: 市司法局', 'name: !!str 市司法局'] },
    expect: ['units/sifaju.yaml:2:7 yaml-tag'],
  },
  {
    name: 'a tag that nobody knows',
    change: { 'units/sifaju.yaml': ['name: 市司法局', 'name: !unit 市司法局'] },
    expect: ['units/sifaju.yaml:2:7 yaml-tag'],
  },
  {
    name: 'a merge key',
    change: { 'units/sifaju.yaml': ['kind: 政府部门', '<<: { kind: department }'] },
    expect: ['units/sifaju.yaml:5:1 field-unknown'],
  },
  {
    name: 'a number as a key',
    change: { 'units/sifaju.yaml': ['validFrom: 2019-01-10', '2019: 设立'] },
    expect: ['units/sifaju.yaml:6:1 yaml-key-not-text'],
  },
  {
    name: 'a list as a key',
    change: { 'units/sifaju.yaml': ['validFrom: 2019-01-10', '[a, b]: 设立'] },
    expect: ['units/sifaju.yaml:6:1 yaml-key-not-text'],
  },
  {
    name: 'a key that reaches into prototypes',
    change: { 'units/sifaju.yaml': ['validFrom: 2019-01-10', '__proto__: { name: 假 }'] },
    expect: ['units/sifaju.yaml:6:1 yaml-key-forbidden'],
  },
  {
    name: 'two records in one file',
    change: { 'units/shizhengfu.yaml': (text) => `${text}---\nid: renda\nname: 市人大\n` },
    expect: ['units/shizhengfu.yaml:4:1 yaml-two-records'],
  },
  {
    name: 'two records in one file that begins with the mark itself',
    change: { 'units/shizhengfu.yaml': (text) => `---\n${text}---\nid: renda\n` },
    expect: ['units/shizhengfu.yaml:5:1 yaml-two-records'],
  },
  {
    name: 'brackets nested without sense',
    change: { 'units/liangju.yaml': ['members:\n  - sifaju\n  - caizhengju', `members: ${'['.repeat(40)}`] },
    expect: ['units/liangju.yaml:4:42 yaml-too-deep'],
  },
  {
    name: 'more items than any record has',
    change: { 'units/liangju.yaml': ['members:\n  - sifaju\n', `members: [\n${'  sifaju,\n'.repeat(10_001)}`] },
    expect: ['units/liangju.yaml:10001:9 yaml-too-many-values'],
  },
  {
    name: 'a line indented without sense',
    change: { 'units/liangju.yaml': ['members:\n  - sifaju', `members:\n${' '.repeat(130)}- sifaju`] },
    expect: ['units/liangju.yaml:5:1 yaml-too-deep'],
  },
  {
    name: 'a file beyond all size',
    change: { 'progress/sifaju/ls26-101.yaml': (text) => text.replace('三百件', '三百件'.repeat(400_000)) },
    expect: ['progress/sifaju/ls26-101.yaml:1:1 file-too-large'],
  },
  {
    name: 'a list where fields should stand',
    change: { 'units/shizhengfu.yaml': '- id: shizhengfu\n- name: 市政府\n' },
    expect: ['units/shizhengfu.yaml:1:1 record-not-a-map'],
  },
  {
    name: 'a sentence where fields should stand',
    change: { 'traces/ls26.yaml': '\n待补充\n' },
    expect: ['traces/ls26.yaml:2:1 record-not-a-map'],
  },
  {
    name: 'a file without anything',
    change: { 'inspections/dc-2026/findings/wt-2.yaml': '' },
    expect: ['inspections/dc-2026/findings/wt-2.yaml:1:1 record-empty'],
  },
  {
    name: 'a file of comments only',
    change: { 'inspections/dc-2026/findings/wt-2.yaml': '# 待补充\n' },
    expect: ['inspections/dc-2026/findings/wt-2.yaml:1:1 record-empty'],
  },
];
