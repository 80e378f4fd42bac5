import { readParagraph } from '../meaning/terms-of.js';
import { FIELD } from './absorb-fields.js';
import { ledParts } from './lead-sentences.js';
import type { MarkerKind } from './marker.js';
import { announcesBelow } from './mode-of.js';
import { hasNotes, linesBelow, NO_CONTEXT, owesSomething, plainTitle } from './node-text.js';
import type { OutlineNode } from './outline.js';
import type { Mode, Place } from './place.js';
import { isSettled } from './rectification.js';
import type { TextLine } from './text-line.js';
import { isStep, titleOf } from './title-of.js';

const FRAME =
  /^(?:工作|主要|重点|总体|具体|有关|相关|实施|推进|基本|组织|保障|年度|下一?步|活动|整治|方法|时间)?(?:工作|重点|主要)?(?:目标|任务|要求|步骤|措施|内容|安排|保障|原则|机制|方法|方式|流程|职责|分工|进度|部署|领导|实施|重点)(?:[和与及].{1,12})?$|^(?:任务分工|时间安排|方法步骤|实施步骤|组织保障|保障措施|保障机制|工作机制|组织领导|组织实施|有关要求)$/;

/** Kinds of numbers that only headings have. */
const CHAPTERS: ReadonlySet<MarkerKind> = new Set(['chapter', 'part', 'subchapter']);

/** Whether a node is a section rather than something owed or told. */
export function isHeading(node: OutlineNode, mode: Mode, place: Place): boolean {
  const { children, own } = node;
  const kept = own && place.single && (mode === 'work' || mode === 'general') && /。$/.test(node.text);
  if (kept && (children.length > 0 || mode === 'general')) return false;
  if (own && CHAPTERS.has(node.marker?.kind ?? 'bullet')) return true;
  if (children.length === 0) return own && isLeafHeading(node, mode, place);
  if (mode === 'general' || mode === 'achievements' || mode === 'rules') return own;
  if (mode === 'problems') return (own || announcesBelow(node) === 'problems') && !isSettled(node);
  if (mode === 'work' && isTaskWithMeasures(node)) return false;
  if (!own) return mode === 'work' && childrenOwe(node) && !place.single;
  const kind = children[0]?.marker?.kind;
  if (kind === 'bullet' || kind === 'circled') return node.depth === 1;
  if (node.depth === 1) return true;
  const ownsNotes = node.paragraphs.some(({ text }) => hasNotes(text)) || hasNotes(node.text);
  if (ownsNotes && !childrenOwe(node)) return false;
  return !(kind === 'small' && node.marker?.kind === 'arabic' && !childrenOwe(node));
}

function isLeafHeading(node: OutlineNode, mode: Mode, place: Place): boolean {
  if (mode === 'general') return true;
  if (mode === 'achievements')
    return node.paragraphs.length > 0 || (node.depth === 1 && node.marker?.kind !== 'bullet' && !/。$/.test(node.text));
  if (mode === 'rules') return node.paragraphs.length > 0;
  if (mode === 'problems' && isSettled(node)) return false;
  if (mode === 'problems' || mode === 'proposals') {
    const led = node.paragraphs.some(({ text }) => ledParts(text, mode).length > 0);
    return node.paragraphs.length > 0 && (led || node.depth === 1);
  }
  if (node.paragraphs.some(({ source }) => source.role === 'table-row')) return true;
  if (node.depth > 1 && node.paragraphs.length === 0 && place.headed && !/。$/.test(node.text)) return true;
  if (node.depth > 1) return node.paragraphs.length > 1 && place.mode === 'work' && allLed(node.paragraphs);
  if (node.paragraphs.length === 0) return !place.flat;
  return !(place.flat && !FRAME.test(plainTitle(node)));
}

/** Several paragraphs below one heading that each name their bodies or begin with a title. */
export function manyOwe(paragraphs: readonly TextLine[]): boolean {
  const owing = paragraphs.filter(({ text }) => {
    const read = readParagraph(text, NO_CONTEXT);
    return !read.notesOnly && read.noted.responsibilities.length > 0;
  });
  return owing.length > 1 || (paragraphs.length > 1 && allLed(paragraphs));
}

/** Whether all paragraphs begin with a title. */
export function allLed(paragraphs: readonly TextLine[]): boolean {
  const bodies = paragraphs.filter(({ text }) => text.length > 20);
  return bodies.length > 1 && bodies.every(({ text }) => isRunIn(text));
}

/** A paragraph whose first sentence is short enough for a title and has sentences behind it. */
export function isRunIn(text: string): boolean {
  if (FIELD.test(text)) return false;
  if (isStep(text)) return true;
  const { titleEnd, inferred, textStart } = titleOf(text);
  const title = text.slice(0, titleEnd).replace(/（[^（）]{1,24}）$/, '');
  return !inferred && title.length <= 22 && !/，/.test(title) && text.length - textStart > 15;
}

const MEASURES = /^(?:主要|具体)?(?:工作)?(?:措施|举措)[：:]$/;

/** A paragraph that names its own bodies is a task, and what is done for it, numbered below, are its parts. */
function isTaskWithMeasures({ own, text, paragraphs }: OutlineNode): boolean {
  if (!own && hasNotes(text)) return true;
  return paragraphs.some((line) => MEASURES.test(line.text)) && paragraphs.some((line) => hasNotes(line.text));
}

function childrenOwe({ children }: OutlineNode): boolean {
  const owing = children.filter((child) => linesBelow(child).some(({ text }) => owesSomething(text)));
  return owing.length * 2 >= children.length && owing.length > 0;
}

/** Whether all siblings but the last have numbered text below them: a copy that ends with a heading has cut what follows it. */
export function areHeaded(nodes: readonly OutlineNode[]): boolean {
  return nodes.length > 1 && nodes.slice(0, -1).every(({ children }) => children.length > 0);
}

/** Whether most of some siblings are single paragraphs. */
export function mostSingle(nodes: readonly OutlineNode[]): boolean {
  return nodes.filter(({ children, own }) => children.length === 0 && !own).length * 2 > nodes.length;
}
