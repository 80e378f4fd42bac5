import type { DiagnosticWording } from './diagnostic-wording.js';

/** What cleaning, structure and meaning say. */
export const UNDERSTANDING_DIAGNOSTICS = {
  'nothing-understood': {
    severity: 'error',
    zh: '文件中没有找到可识别的标题、部分或任务。请核对文件内容。',
    en: 'No title, section or task was found in the file. Check what it holds.',
  },
  'explains-a-document': {
    severity: 'warning',
    zh: '“{title}”是对另一份文件的解读或问答，其中没有任务可导入。请导入被解读的文件。',
    en: '“{title}” explains another document and holds no tasks. Import the document that it explains.',
  },
  'news-item': {
    severity: 'warning',
    zh: '文件读来是新闻或信息稿（“{text}”），不是计划，没有从中导入任务。请导入所报道的文件。',
    en: 'The file reads like an item of news (“{text}”), not like a plan; no tasks are taken from it. Import the document it tells of.',
  },
  'deadline-unread': {
    severity: 'warning',
    zh: '时限“{text}”无法读出日期。请改写为如“2027年底前”的形式。',
    en: 'The time limit “{text}” holds no date that can be read. Write it as “2027年底前”, for example.',
  },
  'deadline-doubtful': {
    severity: 'warning',
    zh: '时限“{text}”有多种理解，已按最晚的日期记录。请核对。',
    en: 'The time limit “{text}” can be read in several ways; the latest day is kept. Check it.',
  },
  'target-doubtful': {
    severity: 'warning',
    zh: '目标“{text}”有多种理解。请核对比较方式和数值。',
    en: 'The target “{text}” can be read in several ways. Check comparator and value.',
  },
  'title-cut': {
    severity: 'warning',
    zh: '任务“{title}”原文没有标题，已截取首句开头。请拟定标题。',
    en: 'The task “{title}” prints no title; the beginning of its first sentence stands for it. Give it a title.',
  },
  'number-missing': {
    severity: 'warning',
    zh: '“{before}”之后应为第 {expected} 项，原文缺少序号。请核对原件。',
    en: 'Item {expected} is expected behind “{before}”, but its number is missing. Check the original.',
  },
  'number-skipped': {
    severity: 'warning',
    zh: '“{before}”之后直接是“{after}”，中间的序号不见了。请核对原件是否缺文。',
    en: '“{after}” follows “{before}” directly; the numbers between are gone. Check whether text is missing.',
  },
  'characters-lost': {
    severity: 'warning',
    zh: '“{text}”附近有字符丢失，无法还原。请以原件核对。',
    en: 'Characters near “{text}” are lost and could not be put together again. Check the original.',
  },
  'points-sum': {
    severity: 'warning',
    zh: '“{title}”标注 {printed} 分，下级合计 {sum} 分。请核对。',
    en: '“{title}” prints {printed} points, those below it add up to {sum}. Check them.',
  },
  'units-inherited': {
    severity: 'info',
    zh: '“{title}”没有单独的责任单位，已沿用所在部分的单位。',
    en: '“{title}” names no bodies of its own; those of its section hold.',
  },
} as const satisfies Record<string, DiagnosticWording>;
