import type { BadInput } from '../bad-input.js';

const PLAN = 'plans/ls26@1.md';

/** Plans: front matter, headings, attributes and brackets. */
export const planInputs: readonly BadInput[] = [
  {
    name: 'a plan without front matter',
    change: { [PLAN]: (text) => text.slice(text.indexOf('为落实')) },
    expect: ['plans/ls26@1.md:1:1 front-matter-missing'],
  },
  {
    name: 'a plan whose front matter has no end',
    change: { 'upstream/sheng25.md': ['---\n\n## 一', '\n## 一'] },
    expect: ['upstream/sheng25.md:1:1 front-matter-unclosed'],
  },
  {
    name: 'a plan without a title',
    change: { [PLAN]: ['title: 临水市法治政府建设实施方案\n', ''] },
    expect: ['plans/ls26@1.md:2:1 field-missing'],
  },
  {
    name: 'a plan without an id',
    change: { [PLAN]: ['id: ls26\n', ''] },
    expect: ['plans/ls26@1.md:2:1 field-missing'],
  },
  {
    name: 'a plan whose id is not that of its file',
    change: { 'upstream/sheng25.md': ['id: sheng25\n', 'id: sheng26\n'] },
    expect: ['upstream/sheng25.md:2:5 path-mismatch'],
  },
  {
    name: 'a plan of a period that is no period',
    change: { [PLAN]: ['period: 2026/2030', 'period: 十五五'] },
    expect: ['plans/ls26@1.md:6:9 plan-period-invalid'],
  },
  {
    name: 'a kind of plan that is none',
    change: { [PLAN]: ['kind: 实施方案', 'kind: 实施方按'] },
    expect: ['plans/ls26@1.md:4:7 value-not-allowed'],
  },
  {
    name: 'a plan with a field that nobody knows',
    change: { [PLAN]: ['kind: 实施方案', 'kind: 实施方案\nissuer_name: 市委'] },
    expect: ['plans/ls26@1.md:5:1 field-unknown'],
  },
  {
    name: 'a heading of level one',
    change: { [PLAN]: ['## 一、制度建设', '# 一、制度建设'] },
    expect: ['plans/ls26@1.md:13:1 heading-level-one'],
  },
  {
    name: 'a heading that skips a level',
    change: { 'upstream/sheng25.md': ['### 1. 文件管理', '#### 1. 文件管理'] },
    expect: ['upstream/sheng25.md:8:1 heading-jump'],
  },
  {
    name: 'a line that the next one turns into a heading',
    change: { [PLAN]: ['所有文件统一登记、统一编号。\n\n【', '所有文件统一登记、统一编号。\n---\n\n【'] },
    expect: [
      'plans/ls26@1.md:15:1 task-without-unit',
      'plans/ls26@1.md:17:1 heading-id-missing',
      'plans/ls26@1.md:17:1 heading-underlined',
    ],
  },
  {
    name: 'a heading behind the closing',
    change: { [PLAN]: ['### （二）培训与经费', '---\n\n### （二）培训与经费'] },
    expect: ['plans/ls26@1.md:23:1 heading-after-closing'],
  },
  {
    name: 'a heading without an id',
    change: { [PLAN]: ['## 一、制度建设 {#ls26-s1 theme=rules}', '## 一、制度建设 {theme=rules}'] },
    expect: ['plans/ls26@1.md:13:1 heading-id-missing'],
  },
  {
    name: 'a heading that is a number only',
    change: { [PLAN]: ['### （一）文件登记 {', '### （一） {'] },
    expect: ['plans/ls26@1.md:15:1 title-empty'],
  },
  {
    name: 'a task inside a task',
    change: { [PLAN]: ['### （二）培训与经费', '#### （二）培训与经费'] },
    expect: ['plans/ls26@1.md:21:1 task-inside-task'],
  },
  {
    name: 'an item with a deadline of its own but no id',
    change: { [PLAN]: ['【完成时限：每年3月底前】 {#a}', '【完成时限：每年3月底前】'] },
    expect: ['plans/ls26@1.md:25:12 part-id-missing', 'progress/caizhengju/ls26-102.yaml:13:9 task-unknown'],
  },
  {
    name: 'an item with the id of another task',
    change: { [PLAN]: ['{#b}', '{#ls26-101.b}'] },
    expect: ['plans/ls26@1.md:26:31 part-id-foreign'],
  },
  {
    name: 'an item with an id that is none',
    change: { [PLAN]: ['{#b}', '{#B}'] },
    expect: ['plans/ls26@1.md:26:31 part-id-invalid'],
  },
  {
    name: 'two items with one id',
    change: { [PLAN]: ['{#b}', '{#a}'] },
    expect: ['plans/ls26@1.md:26:31 id-duplicate'],
  },
  {
    name: 'two tasks with one id',
    change: { [PLAN]: ['### （二）培训与经费 {.task #ls26-102}', '### （二）培训与经费 {.task #ls26-101}'] },
    expect: [
      'plans/ls26@1.md:21:21 id-duplicate',
      'progress/caizhengju/ls26-102.yaml:1:1 task-unknown',
      'progress/caizhengju/ls26-102.yaml:5:9 task-unknown',
      'progress/caizhengju/ls26-102.yaml:13:9 task-unknown',
    ],
  },
  {
    name: 'a heading whose id has a capital',
    change: { [PLAN]: ['{#ls26-s1 theme=rules}', '{#LS26-s1 theme=rules}'] },
    expect: ['plans/ls26@1.md:13:12 id-invalid'],
  },
  {
    name: 'a heading with a name that the portal needs',
    change: { 'upstream/sheng25.md': ['{#sheng25-s1}', '{#search}'] },
    expect: ['upstream/sheng25.md:6:10 id-reserved'],
  },
  {
    name: 'attributes without their closing brace',
    change: { [PLAN]: ['theme=rules}', 'theme=rules'] },
    expect: ['plans/ls26@1.md:13:11 attribute-unclosed'],
  },
  {
    name: 'a class that means nothing',
    change: { [PLAN]: ['{.task #ls26-102}', '{.tsak .task #ls26-102}'] },
    expect: ['plans/ls26@1.md:21:15 attribute-unknown'],
  },
  {
    name: 'a key that means nothing on an item',
    change: { [PLAN]: ['{#b}', '{#b theme=rules}'] },
    expect: ['plans/ls26@1.md:26:34 attribute-unknown'],
  },
  {
    name: 'a disclosure that is none, on a heading',
    change: { [PLAN]: ['{.task #ls26-102}', '{.task #ls26-102 disclosure=不公开}'] },
    expect: ['plans/ls26@1.md:21:31 attribute-value-invalid'],
  },
  {
    name: 'a theme that is no id',
    change: { [PLAN]: ['theme=rules', 'theme=制度'] },
    expect: ['plans/ls26@1.md:13:21 attribute-value-invalid'],
  },
  {
    name: 'two ids on one heading',
    change: { [PLAN]: ['{#ls26-s1 theme=rules}', '{#ls26-s1 #ls26-s2 theme=rules}'] },
    expect: ['plans/ls26@1.md:13:21 attribute-repeated'],
  },
  {
    name: 'a bracket that is never closed',
    change: { [PLAN]: ['【责任单位：市司法局】【', '【责任单位：市司法局【'] },
    expect: [
      'plans/ls26@1.md:15:1 task-without-unit',
      'plans/ls26@1.md:19:1 bracket-unclosed',
      'plans/ls26@1.md:19:11 part-id-missing',
    ],
  },
  {
    name: 'a bracket that was never opened',
    change: { [PLAN]: ['所有文件统一登记、统一编号。', '所有文件统一登记、统一编号】'] },
    expect: ['plans/ls26@1.md:17:14 bracket-unmatched'],
  },
  {
    name: 'a bracket in the middle of a sentence',
    change: { [PLAN]: ['所有文件统一登记、统一编号。', '所有文件【完成时限：2027年底前】统一登记。'] },
    expect: ['plans/ls26@1.md:17:5 bracket-inside-text'],
  },
  {
    name: 'a bracket before the first heading',
    change: { [PLAN]: ['制定本方案。', '制定本方案。【责任单位：市司法局】'] },
    expect: ['plans/ls26@1.md:11:15 bracket-outside-heading'],
  },
  {
    name: 'a bracket in an item of the second level',
    change: { [PLAN]: ['- 执法人员', '  - 分科目列支。【完成时限：2028年底前】\n- 执法人员'] },
    expect: ['plans/ls26@1.md:26:11 notation-nested'],
  },
  {
    name: 'a bracket with a key that nobody knows',
    change: { [PLAN]: ['【完成时限：2027年底前】', '【完成事限：2027年底前】'] },
    expect: ['plans/ls26@1.md:19:13 bracket-key-unknown'],
  },
  {
    name: 'a bracket without a key',
    change: { [PLAN]: ['【完成时限：2027年底前】', '【抓紧办理】'] },
    expect: ['plans/ls26@1.md:19:13 bracket-key-missing'],
  },
  {
    name: 'a bracket that says nothing behind its key',
    change: { [PLAN]: ['【完成时限：2027年底前】', '【完成时限：】'] },
    expect: ['plans/ls26@1.md:19:18 bracket-entry-empty'],
  },
  {
    name: 'a deadline that no rule reads',
    change: { [PLAN]: ['【完成时限：2027年底前】', '【完成时限：择机完成】'] },
    expect: ['plans/ls26@1.md:19:18 deadline-unread'],
  },
  {
    name: 'a validity in the place of a deadline',
    change: { [PLAN]: ['【完成时限：2027年底前】', '【完成时限：有效期至2028年12月31日】'] },
    expect: ['plans/ls26@1.md:19:18 deadline-validity'],
  },
  {
    name: 'a deadline in the middle of a bracket that no rule reads',
    change: { [PLAN]: ['【责任单位：市司法局】【完成时限：2027年底前】', '【责任单位：市司法局；完成时限：视情况】'] },
    expect: ['plans/ls26@1.md:19:17 deadline-unread'],
  },
  {
    name: 'a target that no rule reads',
    change: { [PLAN]: ['【目标：培训 ≥ 60学时】', '【目标：显著提升】'] },
    expect: ['plans/ls26@1.md:26:19 target-unread', 'progress/caizhengju/ls26-102.yaml:8:17 value-without-target'],
  },
  {
    name: 'a link to an upper clause that is no link',
    change: { [PLAN]: ['〖落实：sheng25#1〗', '〖落实：省纲要第一条〗'] },
    expect: ['plans/ls26@1.md:19:30 clause-reference-invalid'],
  },
  {
    name: 'a comment in a plan',
    change: { [PLAN]: ['所有文件统一登记、', '所有文件统一登记<!-- 待核 -->、'] },
    expect: ['plans/ls26@1.md:17:9 html-ignored'],
  },
  {
    name: 'a tag of HTML in a plan',
    change: { [PLAN]: ['所有文件统一登记', '所有<b>文件</b>统一登记'] },
    expect: ['plans/ls26@1.md:17:3 html-not-allowed', 'plans/ls26@1.md:17:8 html-not-allowed'],
  },
  {
    name: 'a block of HTML in a plan',
    change: { [PLAN]: ['制定本方案。\n', '制定本方案。\n\n<script>alert(1)</script>\n'] },
    expect: ['plans/ls26@1.md:13:1 html-not-allowed'],
  },
];
