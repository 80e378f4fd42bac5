import { joinTerms, NO_TERMS, type Terms } from '../meaning/terms.js';
import { readParagraph } from '../meaning/terms-of.js';
import { notesIn } from '../meaning/unit-notes.js';
import type { DocumentBuilder } from '../output/document-builder.js';
import type { DocumentData } from '../output/read-data.js';
import type { Outline, OutlineNode } from './outline.js';
import { closeGaps } from './outline-gaps.js';
import { placeArticle, placeClause } from './place-clause.js';
import { placeFinding, placeLed } from './place-finding.js';
import { hasPoints, placeIndicators, printedTotal } from './place-indicator.js';
import { placeTables } from './place-tables.js';
import { placeTask, type TaskDraft } from './place-task.js';
import type { TextLine } from './text-line.js';
import { titleOf } from './title-of.js';
import { ACHIEVEMENTS, GENERAL, GENERAL_ENDING, GENERAL_ITEM, PROBLEMS, PROPOSALS } from './words.js';

/** What the numbered text of a section is. */
export type Mode = 'work' | 'general' | 'problems' | 'proposals' | 'achievements' | 'rules';

/** Where a node is placed. */
export interface Place {
  readonly mode: Mode;
  /** Path of the section around it. */
  readonly section: string;
  readonly level: number;
  readonly counter: { count: number };
  /** Terms of the section, which hold for tasks that have none. */
  readonly terms: Terms;
  readonly report: boolean;
  /** No top-level heading has numbered text below it. */
  readonly flat: boolean;
  /** Most numbered siblings are single paragraphs. */
  readonly single: boolean;
}

const FRAME =
  /^(?:工作|主要|重点|总体|具体|有关|相关|实施|推进|基本|组织|保障|年度|下一?步|活动|整治|方法|时间)?(?:工作|重点|主要)?(?:目标|任务|要求|步骤|措施|内容|安排|保障|原则|机制|方法|方式|流程|职责|分工|进度|部署|领导|实施|重点)(?:[和与及].{1,12})?$|^(?:任务分工|时间安排|方法步骤|实施步骤|组织保障|保障措施|保障机制|工作机制|组织领导|组织实施|有关要求)$/;
/** Words that end a document rather than its last item. */
const ENDING =
  /^(?:本|此)(?:实施)?(?:措施|办法|方案|意见|规划|规定|细则|要点|通知|计划|指标体系)[^。]{0,12}(?:自|由|从|有效期|解释)|^(?:以上|上述)(?:措施|政策|各项)[^。]{0,20}(?:自|由)|^特此(?:报告|通知)/;
const LABEL = /^(?:主要|具体|重点|工作)?(?:措施|任务|举措|内容|工作任务|工作措施|目标任务)[：:]$/;

/** Turns the tree into sections, tasks, findings, clauses and indicators. Every line goes somewhere. */
export function placeOutline(outline: Outline, builder: DocumentBuilder, data: DocumentData): void {
  const roots = [...outline.roots];
  closeGaps(roots, (said) => builder.say(said));
  const closing = trailingLines(roots);
  const report = data.kind === 'report';
  const place: Place = {
    mode: report ? 'achievements' : data.kind === 'assessment' || data.kind === 'indicators' ? 'rules' : 'work',
    section: '',
    level: 1,
    counter: { count: 0 },
    terms: NO_TERMS,
    report,
    flat:
      roots.length >= 3 &&
      roots.every(({ children }) => children.length === 0) &&
      !roots.some(({ paragraphs }) => manyOwe(paragraphs)),
    single: mostSingle(roots),
  };
  const rows = outline.preamble.filter(({ source }) => source.role === 'table-row');
  if (rows.length > 0) placeTables(rows, place, builder);
  if (data.kind === 'assessment' || data.kind === 'indicators') {
    const printed = outline.preamble.map(({ text }) => printedTotal(text)).find((total) => total !== undefined);
    if (printed !== undefined) builder.totalPoints = printed;
  }
  if (hasPoints(roots, data)) placeIndicators(roots, builder);
  else for (const node of roots) placeNode(node, place, builder);
  for (const line of closing) builder.close(line);
}

function placeNode(node: OutlineNode, place: Place, builder: DocumentBuilder): void {
  pullTailNotes(node);
  const mode = modeOf(node, place);
  if (node.marker?.kind === 'article') placeArticle(node, place, builder);
  else if (isHeading(node, mode, place)) placeSection(node, { ...place, mode }, builder);
  else if (mode === 'problems') placeFinding(node, place, builder);
  else if (mode === 'work' || mode === 'proposals' || (mode === 'rules' && ownsDuty(node, builder)))
    placeTask(taskOf(node), place, builder);
  else placeClause(node, place, builder);
}

function ownsDuty(node: OutlineNode, builder: DocumentBuilder): boolean {
  return [node.line, ...node.paragraphs].some(({ text }) => owesSomething(text, builder));
}

/** What a node's title says of all below it. */
function modeOf(node: OutlineNode, place: Place): Mode {
  if (!node.own) return GENERAL_ITEM.test(node.text.slice(0, titleOf(node.text).titleEnd)) ? 'general' : place.mode;
  const title = plainTitle(node);
  if (GENERAL.test(title) || GENERAL_ENDING.test(title)) return 'general';
  if (place.mode === 'general') return 'general';
  if (
    place.level === 1 &&
    !place.report &&
    /(?:检查|督察|督查|评查|巡察|调研|核查)?(?:发现|存在)的?(?:主要|突出|共性|普遍)?(?:性)?(?:问题|不足)(?:和.{1,10})?$/.test(
      title,
    )
  )
    return 'problems';
  if (/^(?:存在的?|主要|突出|面临的?)?(?:主要|突出)?(?:问题|困难|不足)(?:和.{1,10})?$/.test(title)) return 'problems';
  if (!place.report || place.level > 2) return place.mode;
  const [problem, proposal] = [PROBLEMS.test(title), PROPOSALS.test(title)];
  if (problem && proposal) return 'problems';
  if (place.level > 1 && place.mode !== 'achievements' && !(place.mode === 'problems' && proposal)) return place.mode;
  if (place.level > 1)
    return proposal && /^(?:下一?步|建议|对策|工作打算|意见)/.test(title)
      ? 'proposals'
      : problem && /存在/.test(title)
        ? 'problems'
        : place.mode;
  if (problem) return 'problems';
  if (proposal) return 'proposals';
  return ACHIEVEMENTS.test(title) ? 'achievements' : place.mode;
}

/** Whether a node is a section rather than something owed or told. */
function isHeading(node: OutlineNode, mode: Mode, place: Place): boolean {
  const { children, own } = node;
  if (children.length === 0) return own && isLeafHeading(node, mode, place);
  if (own && place.single && mode === 'work' && /。$/.test(node.text)) return false;
  if (mode === 'general' || mode === 'achievements' || mode === 'rules') return own;
  if (!own) return mode === 'work' && childrenOwe(node) && !place.single;
  if (mode === 'problems') return true;
  const kind = children[0]?.marker?.kind;
  if (kind === 'bullet' || kind === 'circled') return node.depth === 1;
  if (node.depth === 1) return true;
  const ownsNotes =
    node.paragraphs.some(({ text }) => notesIn(text, NO_CONTEXT).length > 0) ||
    notesIn(node.text, NO_CONTEXT).length > 0;
  if (ownsNotes && !childrenOwe(node)) return false;
  return !(kind === 'small' && node.marker?.kind === 'arabic' && !childrenOwe(node));
}

const NO_CONTEXT = { firstLeads: false } as const;

function isLeafHeading(node: OutlineNode, mode: Mode, place: Place): boolean {
  if (mode === 'general' || mode === 'achievements') return node.paragraphs.length > 0 || mode === 'general';
  if (mode === 'rules') return node.paragraphs.length > 0;
  if (mode === 'problems' || mode === 'proposals') {
    const led = node.paragraphs.some(({ text }) => ledCount(text, mode) > 0);
    return node.paragraphs.length > 0 && (led || node.depth === 1);
  }
  if (node.paragraphs.some(({ source }) => source.role === 'table-row')) return true;
  if (node.depth > 1) return node.paragraphs.length > 1 && place.mode === 'work' && allLed(node.paragraphs);
  if (node.paragraphs.length === 0) return !place.flat;
  return !(place.flat && !FRAME.test(plainTitle(node)));
}

/** Several paragraphs below one heading that each name their bodies or begin with a title. */
function manyOwe(paragraphs: readonly TextLine[]): boolean {
  const owing = paragraphs.filter(({ text }) => {
    const read = readParagraph(text, NO_CONTEXT);
    return !read.notesOnly && read.noted.responsibilities.length > 0;
  });
  return owing.length > 1 || (paragraphs.length > 1 && allLed(paragraphs));
}

function allLed(paragraphs: readonly TextLine[]): boolean {
  const bodies = paragraphs.filter(({ text }) => text.length > 20);
  return bodies.length > 1 && bodies.every(({ text }) => isRunIn(text));
}

/** A paragraph whose first sentence is short enough for a title and has sentences behind it. */
function isRunIn(text: string): boolean {
  const { titleEnd, inferred, textStart } = titleOf(text);
  return !inferred && titleEnd <= 22 && !/，/.test(text.slice(0, titleEnd)) && text.length - textStart > 15;
}

function ledCount(text: string, mode: 'problems' | 'proposals'): number {
  return placeLed.count(text, mode);
}

function childrenOwe({ children }: OutlineNode): boolean {
  const owing = children.filter((child) =>
    linesBelow(child).some(({ text }) =>
      notesIn(text, NO_CONTEXT).some(({ terms }) => terms.responsibilities.length > 0),
    ),
  );
  return owing.length * 2 >= children.length && owing.length > 0;
}

function mostSingle(nodes: readonly OutlineNode[]): boolean {
  return nodes.filter(({ children, own }) => children.length === 0 && !own).length * 2 > nodes.length;
}

function linesBelow(node: OutlineNode): TextLine[] {
  return [node.line, ...node.paragraphs, ...node.children.flatMap(linesBelow)];
}

function placeSection(node: OutlineNode, place: Place, builder: DocumentBuilder): void {
  const { marker, line } = node;
  const { context } = builder;
  const year = /((?:19|20)\d\d)年/.exec(node.text)?.[1];
  if (year && place.report) builder.context = { firstLeads: context.firstLeads, year: Number(year) };
  place.counter.count += 1;
  const path = place.section === '' ? String(place.counter.count) : `${place.section}.${place.counter.count}`;
  const index = builder.sections.length;
  const heading = readParagraph(node.text, builder.context);
  const text: string[] = [];
  builder.mark(`sections/${index}`, line, line);
  builder.sections.push({
    path,
    ...(marker && { number: marker.number }),
    title: heading.text.replace(/[。：:]$/, '').replace(/^(\p{Script=Han}) (\p{Script=Han})$/u, '$1$2'),
    level: place.level,
    text,
    lines: [line.from, line.to],
  });
  const inner: Place = {
    ...place,
    section: path,
    level: place.level + 1,
    counter: { count: 0 },
    terms: joinTerms(place.terms, heading.noted),
  };
  const terms = placeParagraphs(node, inner, builder, `sections/${index}/text`, text);
  const below = { ...inner, terms: joinTerms(inner.terms, terms), single: mostSingle(node.children) };
  for (const child of node.children) placeNode(child, below, builder);
  builder.context = context;
}

/** The lines between a heading and its first child. Gives the terms that hold for the whole section. */
function placeParagraphs(
  node: OutlineNode,
  place: Place,
  builder: DocumentBuilder,
  field: string,
  text: string[],
): Terms {
  let terms = NO_TERMS;
  const rows = node.paragraphs.filter(({ source }) => source.role === 'table-row');
  const lines = node.paragraphs.filter(({ source }) => source.role !== 'table-row');
  const asTasks = node.children.length === 0 && place.mode === 'work' ? paragraphsOwe(lines, builder) : undefined;
  for (const line of lines) {
    if (LABEL.test(line.text)) {
      builder.leaveOut(line, 'label');
      continue;
    }
    if (
      node.children.length === 0 &&
      (place.mode === 'problems' || place.mode === 'proposals') &&
      placeLed(line, place, builder)
    )
      continue;
    const read = readParagraph(line.text, builder.context);
    if (read.notesOnly && node.children.length > 0) {
      terms = joinTerms(terms, read.noted);
      builder.mark(`${field}/${text.length}`, line, line);
      text.push(line.text);
      continue;
    }
    const draft = asTasks?.get(line);
    if (draft) {
      placeTask(draft, place, builder);
      continue;
    }
    if (asTasks && [...asTasks.values()].some(({ paragraphs }) => paragraphs.includes(line))) continue;
    builder.mark(`${field}/${text.length}`, line, line);
    text.push(line.text);
  }
  if (rows.length > 0) placeTables(rows, place, builder);
  return terms;
}

/** Paragraphs without numbers that are tasks: each names its bodies, or all begin with a title. */
function paragraphsOwe(lines: readonly TextLine[], builder: DocumentBuilder): Map<TextLine, TaskDraft> | undefined {
  const drafts = new Map<TextLine, TaskDraft>();
  const titled = allLed(lines.filter(({ text }) => !isNotes(text, builder)));
  let last: { paragraphs: TextLine[] } | undefined;
  let noted = 0;
  for (const line of lines) {
    if (isNotes(line.text, builder)) {
      if (!last) return undefined;
      last.paragraphs.push(line);
      noted += 1;
      continue;
    }
    const owes = owesSomething(line.text, builder);
    if (!owes && !titled && !isRunIn(line.text)) {
      // Introductions stay text of the section.
      last = { paragraphs: [] };
      drafts.set(line, {
        line,
        text: line.text,
        textStart: line.start,
        own: false,
        paragraphs: last.paragraphs,
        parts: [],
      });
      continue;
    }
    if (owes) noted += 1;
    last = { paragraphs: [] };
    drafts.set(line, {
      line,
      text: line.text,
      textStart: line.start,
      own: false,
      paragraphs: last.paragraphs,
      parts: [],
    });
  }
  if (!titled && noted === 0) return undefined;
  if (!titled)
    for (const [line, { paragraphs }] of drafts)
      if (paragraphs.length === 0 && !owesSomething(line.text, builder) && !isRunIn(line.text)) drafts.delete(line);
  return drafts;
}

function isNotes(text: string, builder: DocumentBuilder): boolean {
  return readParagraph(text, builder.context).notesOnly;
}

function owesSomething(text: string, { context }: DocumentBuilder): boolean {
  return notesIn(text, context).some(({ terms }) => terms.responsibilities.length > 0);
}

function taskOf(node: OutlineNode): TaskDraft {
  return {
    line: node.line,
    ...(node.marker && { number: node.marker.number }),
    text: node.text,
    textStart: node.textStart,
    own: node.own,
    paragraphs: node.paragraphs,
    parts: node.children,
  };
}

/** A line of bodies behind the last of several items without any speaks of all of them. */
function pullTailNotes(node: OutlineNode): void {
  const last = node.children.at(-1);
  if (
    !last ||
    node.children.length < 2 ||
    last.children.length > 0 ||
    !['small', 'circled', 'bullet', 'arabic'].includes(last.marker?.kind ?? '')
  )
    return;
  if (last.marker?.kind === 'arabic' && node.depth < 2) return;
  const others = node.children
    .slice(0, -1)
    .some((child) => linesBelow(child).some(({ text }) => notesIn(text, NO_CONTEXT).length > 0));
  if (others || notesIn(last.text, NO_CONTEXT).length > 0) return;
  const at = last.paragraphs.findIndex(({ text }) => readParagraph(text, NO_CONTEXT).notesOnly);
  if (at >= 0) node.paragraphs.push(...last.paragraphs.splice(at));
}

/** Lines behind the last numbered paragraph of a text whose numbered paragraphs are one line each are its closing words. */
function trailingLines(roots: readonly OutlineNode[]): TextLine[] {
  let last = roots.at(-1);
  while (last && last.children.length > 0) last = last.children.at(-1);
  if (!last || last.paragraphs.length === 0) return [];
  const ending = last.paragraphs.findIndex(({ text }) => ENDING.test(text));
  if (ending >= 0 && !(last.own && ending === 0 && last.children.length === 0 && last.depth > 1))
    return last.paragraphs.splice(ending);
  if (last.own) return [];
  const leaves = leavesOf(roots).filter((leaf) => leaf !== last && !leaf.own);
  const single = leaves.filter(({ paragraphs }) => paragraphs.length === 0).length;
  if (leaves.length < 3 || single * 10 < leaves.length * 8) return [];
  if (last.paragraphs.some(({ text, source }) => source.role !== 'text' || notesIn(text, NO_CONTEXT).length > 0))
    return [];
  return last.paragraphs.splice(0);
}

function leavesOf(nodes: readonly OutlineNode[]): OutlineNode[] {
  return nodes.flatMap((node) => (node.children.length === 0 ? [node] : leavesOf(node.children)));
}

/** The title of a heading without brackets of bodies and end mark. */
export function plainTitle(node: OutlineNode): string {
  return node.text
    .replace(/[（(【][^（）()【】]{0,160}[)）】]$/, '')
    .replace(/[。：:]$/, '')
    .trim();
}
