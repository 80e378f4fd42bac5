import type { CatalogueArea } from './catalogue-entry.js';

/** What can be wrong with the Markdown of a plan or report. */
export const notationDiagnostics = {
  'bracket-unclosed': {
    severity: 'error',
    zh: { reason: '括号“{open}”没有配对的“{close}”', hint: '在该段末尾补上“{close}”。' },
    en: {
      reason: 'The bracket “{open}” has no matching “{close}”',
      hint: 'Add “{close}” at the end of the paragraph.',
    },
  },
  'bracket-inside-text': {
    severity: 'warning',
    zh: {
      reason: '括号“{open}…{close}”后面还有正文，未作为责任、时限或目标读取',
      hint: '把括号移到该段或列表项的末尾；管不同句子的括号，请把句子分成段落或列表项。',
    },
    en: {
      reason: 'Text goes on after the bracket “{open}…{close}”, so it is not read as units, deadline or target',
      hint: 'Move the bracket to the end of its paragraph or list item; split the paragraph where brackets belong to different sentences.',
    },
  },
  'bracket-key-unknown': {
    severity: 'warning',
    zh: { reason: '括号内的“{actual}：”不是已知的项目', hint: '改为“{expected}：”，或把这些文字移到括号之外。' },
    en: {
      reason: 'The key “{actual}:” of a bracket is not known',
      hint: 'Write “{expected}:”, or move the words out of the bracket.',
    },
  },
  'bracket-key-missing': {
    severity: 'warning',
    zh: { reason: '括号内文字“{actual}”没有项目名称，未能读取', hint: '在前面写明项目，例如“责任单位：{actual}”。' },
    en: {
      reason: 'The words “{actual}” in a bracket have no key and were not read',
      hint: 'Put a key in front, for example “责任单位：{actual}”.',
    },
  },
  'bracket-entry-empty': {
    severity: 'warning',
    zh: { reason: '括号内“{actual}：”之后没有内容', hint: '补上内容，或删去“{actual}：”。' },
    en: { reason: 'Nothing follows “{actual}:” in a bracket', hint: 'Add what is missing, or delete “{actual}:”.' },
  },
  'deadline-unread': {
    severity: 'warning',
    zh: {
      reason: '未能读出时限“{actual}”',
      hint: '写成“2027年底前”“每年12月底前”“自发布之日起30日内”或“长期坚持”等形式。',
    },
    en: {
      reason: 'The deadline “{actual}” cannot be read',
      hint: 'Write it as “2027年底前”, “by the end of 2027”, “every year by 31 December” or “ongoing”.',
    },
  },
  'deadline-validity': {
    severity: 'warning',
    zh: { reason: '“{actual}”说的是有效期，不是完成时限', hint: '有效期写进正文；时限写成“2027年底前”等形式。' },
    en: {
      reason: '“{actual}” speaks of how long a measure holds, not of a deadline',
      hint: 'Move it into the text; write a deadline as “2027年底前” or “by the end of 2027”.',
    },
  },
  'target-unread': {
    severity: 'warning',
    zh: { reason: '未能读出目标“{actual}”', hint: '写成“指标 ≥ 60学时”“指标 = 100%”或“指标 = 全部”等形式。' },
    en: {
      reason: 'The target “{actual}” cannot be read',
      hint: 'Write it as “metric ≥ 60学时”, “metric = 100%” or “metric = 全部”.',
    },
  },
} satisfies CatalogueArea;
