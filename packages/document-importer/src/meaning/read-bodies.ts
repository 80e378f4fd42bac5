import { parseUnits, type Responsibility } from '@zhunsheng/plan-schema';
import type { ReadingContext } from './reading-context.js';

const FIRST_LEADS =
  /[，,；。]?(?:各项任务)?(?:排|列)?(?:在|名)?(?:第一|首)(?:位|个|家)?的?(?:部门|单位)?(?:为|是|系)(?:牵头|主办|主责)(?:责任)?(?:[或和及]\p{Script=Han}{1,4}?)?(?:部门|单位)[，,；]?(?:以?下同|下列?均?同)?/u;
const BELOW = /以?下同|下列?均?同/;
/** A clause that speaks of all that follows, such as 以下均需地方人民政府落实，不再列出. */
const OF_ALL_BELOW = /[。，；]?以下[^。；]{0,120}?不再(?:逐一|一一|重复)?(?:列出|列示|标注|注明|罗列)[)）]?/;
/** The ends of names of bodies, and the beginnings of those that 及 and 和 add to a list. */
const BODY_END = '(?:[局委办厅部院室会处队站所署]|政府|单位|部门|中心|机关|银行|公司|集团|街道|乡镇|园区|开发区|等)';
const NEXT_BODY =
  '(?:各|有关|相关|其他|国务院|地方|中央|国家|所属|直属|驻|\\p{Script=Han}{2,6}[省市县区州旗]人民政府|[省市县区州旗镇乡](?:（[^（）]{1,8}）)?(?:直|级|政府|委|人民政府|\\p{Script=Han}{1,12}[局委办厅部院]))';
const JOINED = new RegExp(
  `(?<=${BODY_END}|各[省市县区州镇乡]{1,3}|[县区市镇乡]）)(?:以及|及|和|与)(?!其)(?=${NEXT_BODY})`,
  'gu',
);
/** 等国务院相关部门 only ends the list. */
const OPEN_OF_LEVEL = /等(?:国务院|中央|[省市县区州]级)(?=(?:各?(?:有关|相关)|各)?(?:部门|单位))/g;

/** 部门、单位 and 县委、政府 are one word each. */
const ONE_WORD = /(部门|机关)、(?=单位(?:[，,；;、。]|$))|(委)、(?=政府(?:[，,；;、。]|$))/g;
/** A会同B负责: the first leads. */
const TOGETHER = /([^，；。、]{2,20}[局委办厅部院])会同([^，；。]{2,80}?)(?:负责|组织实施|落实|办理)?(?=[，；。]|$)/g;

/** 等相关部门、单位 ends a list as 等相关部门 does. */
const OPEN_END = /(?<=等(?:有关|相关)部门)、(?:有关|相关)?单位/g;

/** Whether a document says that the first body of every list leads. */
export function saysFirstLeads(text: string): boolean {
  const match = FIRST_LEADS.exec(text);
  if (!match) return false;
  return BELOW.test(text.slice(match.index, match.index + match[0].length + 8)) || !insideNote(text, match.index);
}

function insideNote(text: string, index: number): boolean {
  const ahead = text.slice(Math.max(0, index - 120), index);
  const open = Math.max(ahead.lastIndexOf('（'), ahead.lastIndexOf('【'));
  return open >= 0 && !/[）】]/.test(ahead.slice(open));
}

/** Reads the bodies behind a key, or those of a bracket without one. */
export function readBodies(value: string, context: ReadingContext, word?: string, withLead = false): Responsibility[] {
  const first = FIRST_LEADS.exec(value);
  const words = first ? value.replace(FIRST_LEADS, '') : value;
  const role = word && /配合|协办|协同|协助|协作|参加|参与/.test(word) ? ('support' as const) : undefined;
  const found = parseUnits(plainList(words), {
    ...(word && { word: knownWord(word) }),
    ...(role && { role }),
    withLead,
  }).filter(({ units }) => units.length > 0);
  return (first || context.firstLeads) && !withLead ? promoted(found) : found;
}

/** A list without what speaks of other lists, its bodies all parted by marks. */
function plainList(words: string): string {
  return words
    .replace(OF_ALL_BELOW, '')
    .replace(OPEN_END, '')
    .replace(/[，,]?(?:以?下同|下列?均?同)$/, '')
    .replace(/分别(?=牵头)|(?:具体|共同|依责|依职责|依法)(?=(?:牵头|负责|落实)(?:[，,；;。]|$))/g, '')
    .replace(OPEN_OF_LEVEL, '等')
    .replace(ONE_WORD, '$1$2')
    .replace(TOGETHER, '$1牵头，$2配合')
    .replace(JOINED, '、');
}

/** Words that the notation does not know mean what the nearest one it knows means. */
function knownWord(word: string): string {
  if (/牵头/.test(word)) return '牵头单位';
  if (/配合|协作|协同/.test(word)) return '配合单位';
  return /科室|处室|股室|司局/.test(word) ? '责任单位' : word;
}

/** The first body leads and the others help, where nothing else tells them apart. */
function promoted(found: readonly Responsibility[]): Responsibility[] {
  const [first, ...others] = found;
  if (!first || others.some(({ role }) => role === 'lead') || first.units.length < 2 || /牵头/.test(first.word))
    return [...found];
  if (first.role !== 'lead') return [...found];
  const [leader, ...helpers] = first.units;
  return leader
    ? [{ ...first, units: [leader] }, { ...first, role: 'support', units: helpers }, ...others]
    : [...found];
}
