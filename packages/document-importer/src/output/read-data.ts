import type { DocumentTail } from '../structure/document-tail.js';
import type { DocumentHead, Reading } from '../structure/head-draft.js';
import type { TextLine } from '../structure/text-line.js';
import { titleKind } from '../structure/words.js';

/** Data of a document, each value only where the document prints it. */
export interface DocumentData {
  readonly title?: string;
  readonly issuer?: string;
  readonly docNumber?: string;
  readonly issuedOn?: string;
  readonly publishedOn?: string;
  readonly addressees?: string;
  readonly disclosure?: string;
  readonly indexNumber?: string;
  readonly subject?: string;
  readonly validity?: string;
  readonly period?: { readonly start: number; readonly end: number };
  readonly kind?: string;
}

const SPAN = /((?:19|20)\d\d)年?\s?(?:[—–－-]{1,2}|～|~|至)\s?((?:19|20)\d\d)年?/;
const FIVE_YEARS = /[“"]?(十[一二三四五六七八九]|二十)五[”"]?(?:时期|期间|规划|法治)?/;
/** 第十四个五年规划, and 第八个五年普法规划, which counts from 1986. */
const ORDINAL_YEARS = /第(十[一二三四五六七八九]|二十)个五年/;
const LAW_YEARS = /(?:第([一二三四五六七八九])个五年|[“"]?([一二三四五六七八九])五[”"]?)(?:法[治制]宣传|普法)/;
const ORDER = '一二三四五六七八九';
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/如下(?:实施)?意见|本(?:实施|指导)?意见/, 'opinions'],
  [/(?:报告|汇报|总结|综述)如下|(?:现将|将).{0,30}情况.{0,6}(?:报告|汇报)|我受.{2,20}委托，|请予审议/, 'report'],
  [/本(?:考核|考评|评价|评估|测评|评分)[^，。]{0,6}(?:办法|细则|标准|方案|规定)/, 'assessment'],
  [/本(?:实施|工作|行动|总体)?方案|方案如下|本(?:行动|工作|实施)?计划/, 'implementation-plan'],
  [/本(?:实施)?规划/, 'programme-plan'],
  [/本(?:实施)?(?:办法|细则|规定|制度|规则|规程|条例)|如下措施/, 'measures'],
  [/本指标体系/, 'indicators'],
  [/本(?:工作)?要点|如下要点/, 'work-points'],
];

/** Gathers the data of a document from its head, its end and its title. */
export function readData(of: {
  readonly head: DocumentHead;
  readonly tail: DocumentTail;
  readonly preamble: readonly TextLine[];
  /** First article of a rule. */
  readonly article?: TextLine | undefined;
}): DocumentData {
  const { head, tail, preamble, article } = of;
  const title = head.title?.value;
  const opening = preamble.map(({ text }) => text).join('');
  const first = article?.text ?? '';
  // A name cut from the title yields to the signature.
  const issuer = head.issuer?.doubt ? (tail.issuer ?? head.issuer) : (head.issuer ?? tail.issuer);
  const kind =
    (title && titleKind(issued(title))) ??
    WORDS.find(([form]) => form.test(opening) || form.test(first))?.[1] ??
    (article && 'measures');
  const period = periodOf(title && issued(title), opening, kind);
  const disclosure = head.disclosure ?? tail.disclosure;
  return {
    ...values({ title: head.title, issuer, docNumber: head.docNumber, issuedOn: head.issuedOn ?? tail.issuedOn }),
    ...values({ publishedOn: head.publishedOn, addressees: head.addressees, indexNumber: head.indexNumber }),
    ...values({ subject: head.subject, validity: head.validity }),
    ...(disclosure && { disclosure: disclosureToken(disclosure.value) }),
    ...(period && { period }),
    ...(kind && { kind }),
  };
}

/** What a notice issues is what the document is. */
function issued(title: string): string {
  const named = /(?:印发|转发|下发)(?:《|〈)?(.{4,100}?)(?:》|〉)?的通知$/.exec(title)?.[1];
  const about = /关于((?:19|20)\d\d年.{4,100})的通知$/.exec(title)?.[1];
  return named ?? (about && titleKind(about) === 'implementation-plan' ? about : title);
}

function values(readings: Readonly<Record<string, Reading | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(readings).flatMap(([name, reading]) => (reading ? [[name, reading.value]] : [])),
  );
}

function disclosureToken(words: string): string {
  if (/依申请|on-request/.test(words)) return 'on-request';
  return /不予|免予|不公开|withheld/.test(words) ? 'withheld' : 'public';
}

/** The years that the title names, or for a report or a document without title the year that its first words speak of. */
function periodOf(title: string | undefined, opening: string, kind: string | undefined): DocumentData['period'] {
  const opened = OPENING_YEAR.exec(opening)?.[1];
  if (title === undefined) return oneYear(opened ?? YEARLY.exec(opening)?.[1]);
  const own = title.replace(/《[^《》]{1,80}》/g, '');
  const span = SPAN.exec(own);
  if (span) return { start: Number(span[1]), end: Number(span[2]) };
  const law = kind?.endsWith('-plan') && !/(?:19|20)\d\d年/.test(own) ? LAW_YEARS.exec(own) : undefined;
  if (law) return fiveYears(1981, ORDER.indexOf(law[1] ?? law[2] ?? '') + 1);
  // 十四五规划实施年度推进计划 is of one year.
  const yearly = /年度(?:推进|工作|实施)?(?:计划|方案|要点)$/.test(own);
  const plan = yearly ? undefined : (FIVE_YEARS.exec(own)?.[1] ?? ORDINAL_YEARS.exec(own)?.[1]);
  if (plan) {
    const ordinal = plan === '二十' ? 20 : 10 + ORDER.indexOf(plan.slice(1)) + 1;
    return fiveYears(1951, ordinal);
  }
  const year = /((?:19|20)\d\d) ?年/.exec(own)?.[1];
  if (kind === 'other') return undefined;
  const ofYear = kind === 'report' || opening.includes(`做好${opened}年`);
  return oneYear(year ?? (ofYear ? opened : undefined));
}

/** 2026年是…, 2026年，… */
const OPENING_YEAR = /^((?:19|20)\d\d) ?年(?:是|度?，|[上下]半年，)/;
/** 确保完成2026年度各项目标任务 */
const YEARLY = /((?:19|20)\d\d) ?年度(?:各项)?(?:目标|工作|重点|任务)/;

function oneYear(year: string | undefined): DocumentData['period'] {
  return year ? { start: Number(year), end: Number(year) } : undefined;
}

function fiveYears(base: number, ordinal: number): { start: number; end: number } {
  return { start: base + 5 * ordinal, end: base + 4 + 5 * ordinal };
}
