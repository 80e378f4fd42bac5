import { FOUND } from './words.js';

/** What is looked into or put right. */
const MATTER =
  '检查|督查|督察|督导|评查|评估|考核|巡察|巡视|审计|抽查|普查|监测|整改|落实|完成|开展|进展|工作|建设|执行|实施|问题';
/** Titles of documents that tell what was found, whatever word they end with: 检查情况的通报, 督察反馈意见, 整改情况的函. */
const TELLING: readonly RegExp[] = [
  new RegExp(
    `(?:${MATTER})(?:发现|整改|落实|完成|进展|检查|问题){0,3}(?:结果|情况|问题)的?(?:通报|函|公告|公示|说明|汇报)$`,
  ),
  /反馈(?:意见|督察|督查|督导|巡察|巡视|检查)?(?:情况|意见)$/,
  /审计结果公告$/,
];
/** Last words in front of the body of such a document. */
const TOLD_BELOW = /(?:情况|问题|结果|意见)[^。：]{0,12}(?:通报|反馈|函告|公告|公示|报告|汇报|总结)如下[：。]?$/;
/** The part of a report that says what should be done, by which a report without a title is known. */
const ADVISING = /(?:意见|对策|工作|几点|审计)?建议$/;
/** Titles of pages that explain a document: nothing in them is owed. */
const EXPLAINING =
  /(?:解读|问答|答记者问|图解|起草说明|编制说明|修订说明)$|^(?:图解|解读|一图读懂|一图看懂|问答)[：:丨|]/;
/** Titles of reports on accounts, whose sections 审计情况 tell what is wrong. */
const AUDITING = /审计(?:工作|结果|调查)?(?:情况)?的?(?:报告|公告)$/;
/** First words of an item of news. */
const NEWS: readonly RegExp[] = [
  /^[^，。：]{0,14}[讯电][ 　（(]|^[^，。：]{2,10}\d{1,2}月\d{1,2}日[讯电]/,
  /^(?:(?:19|20)\d\d年)?\d{1,2}月\d{1,2}日(?:至\d{1,2}日)?(?:上午|下午|晚|，)/,
  /^(?:为[^，。]{4,40}，)?(?:近日|日前|昨日|昨天|今日|今天|连日来)，/,
  /^[（(]?(?:记者|通讯员)[ ：:]?\p{Script=Han}{2,4}/u,
];

/** What a document says of the kind of words it holds. */
export interface Telling {
  /** It tells what was done and found, as reports and circulars do; only its proposals are tasks. */
  readonly tells: boolean;
  /** It explains another document. */
  readonly explains: boolean;
  /** It tells of accounts. */
  readonly audits: boolean;
  /** It is an item of news. */
  readonly news: boolean;
}

/** Reads from kind, title, first words and the titles of its parts whether a document tells of something or orders it. */
export function tellingOf(
  { kind, title = '' }: { readonly kind?: string; readonly title?: string },
  opening: readonly string[],
  parts: readonly string[] = [],
): Telling {
  const plain = title.replace(/[（(][^（()）]{1,20}[)）]$/, '');
  const [first = '', last = ''] = [opening[0], opening.at(-1)];
  const explains = EXPLAINING.test(plain);
  const open = kind === undefined || kind === 'other';
  const told =
    TELLING.some((form) => form.test(plain)) ||
    TOLD_BELOW.test(last.slice(-60)) ||
    (kind === undefined && parts.some((part) => FOUND.test(part) || ADVISING.test(part)));
  const tells = !explains && (kind === 'report' || (open && told));
  const quotes = opening.some((words) => /全文(?:如下|刊发|公布)|如下[：。]?$/.test(words));
  return {
    explains,
    tells,
    audits: AUDITING.test(plain),
    news: kind === undefined && !tells && !quotes && NEWS.some((form) => form.test(first)),
  };
}
