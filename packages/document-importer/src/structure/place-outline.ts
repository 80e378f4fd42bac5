import { NO_TERMS } from '../meaning/terms.js';
import { readParagraph } from '../meaning/terms-of.js';
import type { DocumentBuilder } from '../output/document-builder.js';
import type { DocumentData } from '../output/read-data.js';
import { absorbFields } from './absorb-fields.js';
import { announcedBy } from './announcement.js';
import { areHeaded, isHeading, manyOwe, mostSingle } from './is-heading.js';
import { saysLacking } from './lead-sentences.js';
import { modeOf } from './mode-of.js';
import { owesSomething } from './node-text.js';
import { firstArticle, type Outline, type OutlineNode } from './outline.js';
import { closeGaps } from './outline-gaps.js';
import type { Mode, Place } from './place.js';
import { placeArticle, placeClause } from './place-clause.js';
import { placeFinding, placeLed } from './place-finding.js';
import { placeIndicator, printedTotal, totalOf } from './place-indicator.js';
import { placeSection } from './place-section.js';
import { placeTables, tellsDuty } from './place-tables.js';
import { placeTask, type TaskDraft } from './place-task.js';
import { holdsScored, scoredNodes } from './scored-nodes.js';
import type { Telling } from './telling.js';
import type { TextLine } from './text-line.js';
import { titleOf } from './title-of.js';
import { pullTailNotes, trailingLines } from './trailing-lines.js';
import { DEMANDING } from './words.js';

/** Turns the tree into sections, tasks, findings, clauses and indicators. Every line goes somewhere. */
export function placeOutline(outline: Outline, builder: DocumentBuilder, data: DocumentData, telling: Telling): void {
  const roots = [...outline.roots];
  closeGaps(roots, (said) => builder.say(said));
  const closing = trailingLines(roots);
  const report = telling.tells;
  const place: Place = {
    mode: modeOfDocument(roots, data, telling),
    section: '',
    level: 1,
    counter: { count: 0 },
    terms: NO_TERMS,
    report,
    audit: telling.audits,
    mends: false,
    afterProblems: false,
    dated: false,
    flat:
      roots.length >= 3 &&
      roots.every(({ children }) => children.length === 0) &&
      // One item of several may have more than one paragraph.
      roots.filter(({ paragraphs }) => manyOwe(paragraphs)).length * 3 < roots.length,
    scored: scoredNodes(roots, data),
    single: mostSingle(roots),
    headed: areHeaded(roots),
  };
  placeOpening(outline.preamble, place, builder);
  const rows = outline.preamble.filter(({ source }) => source.role === 'table-row');
  if (rows.length > 0) placeTables(rows, place, builder);
  if (data.kind === 'assessment' || data.kind === 'indicators') {
    const printed = outline.preamble.map(({ text }) => printedTotal(text)).find((total) => total !== undefined);
    if (printed !== undefined) builder.totalPoints = printed;
  }
  placeRoots(roots, outline.preamble.at(-1)?.text ?? '', place, builder);
  const total = place.scored.size > 0 ? totalOf(roots, builder) : undefined;
  if (total) builder.totalPoints ??= total;
  for (const line of closing) builder.close(line);
}

function modeOfDocument(roots: readonly OutlineNode[], data: DocumentData, { tells, explains, news }: Telling): Mode {
  if (explains || news) return 'general';
  if (tells) return 'achievements';
  return isRule(roots, data) ? 'rules' : 'work';
}

/** Words before the first heading; a circular without headings lists its problems among them. */
function placeOpening(preamble: readonly TextLine[], place: Place, builder: DocumentBuilder): void {
  let announced: ReturnType<typeof announcedBy>;
  for (const line of preamble) {
    if (line.source.role === 'table-row') continue;
    if (place.report && placeLed(line, place, builder, announced)) continue;
    announced = announcedBy(line.text);
    builder.open(line);
  }
}

function placeRoots(roots: readonly OutlineNode[], opening: string, place: Place, builder: DocumentBuilder): void {
  let afterProblems = false;
  const found = place.report ? [...itemsOfLostPart(roots), ...announcedItems(roots, opening)] : [];
  for (const node of roots) {
    const around: Place = found.includes(node) ? { ...place, mode: 'problems' } : place;
    placeNode(node, { ...around, afterProblems }, builder);
    afterProblems ||= modeOf(node, around) === 'problems';
  }
}

/** Problems at the head of a report that was cut: the heading above them is lost. */
function itemsOfLostPart(roots: readonly OutlineNode[]): OutlineNode[] {
  const end = roots.findIndex(({ own, marker }) => own && marker?.kind === 'han');
  const items = roots.slice(0, Math.max(end, 0));
  const lacking = items.filter(({ text }) => saysLacking(text.slice(0, titleOf(text).titleEnd)));
  const deeper = items.every(({ own, marker }) => !own && marker?.kind !== 'han');
  return deeper && lacking.length * 2 > items.length ? [...items] : [];
}

/** The series at the head of a report that its opening words announce: 检查发现以下问题：. */
function announcedItems(roots: readonly OutlineNode[], opening: string): OutlineNode[] {
  if (announcedBy(opening) !== 'problems') return [];
  const [first] = roots;
  const end = roots.findIndex(
    ({ marker }, at) => marker?.kind !== first?.marker?.kind || (at > 0 && (marker?.ordinal ?? 0) <= at),
  );
  return roots.slice(0, end < 0 ? roots.length : end);
}

/** Titles of rules that tell how work is done, however their text is numbered. */
const RULING = /^(?!.{0,80}关于).{0,80}(?:制度|规则|规程|守则)(?:[（(][^（()）]{1,12}[)）])?$/;

/** What is numbered in rules binds nobody by name: assessments, and all that counts articles or stands in chapters. */
function isRule(roots: readonly OutlineNode[], { kind, title = '' }: DocumentData): boolean {
  if (kind === 'assessment' || kind === 'indicators') return true;
  if (kind === 'measures' && RULING.test(title)) return true;
  return kind === 'measures' && (firstArticle(roots) !== undefined || roots[0]?.marker?.kind === 'chapter');
}

function placeNode(node: OutlineNode, place: Place, builder: DocumentBuilder): void {
  absorbFields(node);
  pullTailNotes(node);
  const mode = modeOf(node, place);
  const dated = mostDated(node.children, builder);
  const placeBelow = (child: OutlineNode, below: Place) => placeNode(child, { ...below, dated }, builder);
  if (place.scored.has(node)) placeIndicator(node, place, builder);
  else if (holdsScored(node, place.scored)) {
    if (node.marker?.kind === 'article') placeScoredArticle(node, place, builder);
    else placeSection(node, { ...place, mode }, builder, placeBelow);
  } else if (node.marker?.kind === 'article') placeArticle(node, place, builder);
  else if (isHeading(node, mode, place)) placeSection(node, { ...place, mode }, builder, placeBelow);
  else placeItem(node, mode, place, builder);
}

/** What is no heading: a finding, a task or a clause, and behind it the table that it announces. */
function placeItem(node: OutlineNode, mode: Mode, place: Place, builder: DocumentBuilder): void {
  const inside = node.paragraphs.filter(({ source }) => source.role === 'table-row');
  const rows = inside.some((row) => tellsDuty(row, builder)) ? inside : [];
  for (const row of rows) node.paragraphs.splice(node.paragraphs.indexOf(row), 1);
  if (mode === 'problems' && !(place.mends && isMending(node))) placeFinding(node, place, builder);
  else if (
    mode === 'work' ||
    mode === 'proposals' ||
    mode === 'problems' ||
    (mode === 'rules' && (place.dated || ownsDuty(node, builder)))
  )
    placeTask(taskOf(node), place, builder);
  else placeClause(node, place, builder);
  if (rows.length > 0) placeTables(rows, place, builder);
}

/** An article whose items print points: what it says is a clause, what it lists are indicators. */
function placeScoredArticle(node: OutlineNode, place: Place, builder: DocumentBuilder): void {
  const isScored = (child: OutlineNode) => place.scored.has(child) || holdsScored(child, place.scored);
  placeClause({ ...node, children: node.children.filter((child) => !isScored(child)) }, place, builder);
  for (const child of node.children) if (isScored(child)) placeNode(child, place, builder);
}

/** What is demanded rather than found lacking. */
function isMending(node: OutlineNode): boolean {
  const title = node.own ? node.text : node.text.slice(0, titleOf(node.text).titleEnd);
  return DEMANDING.test(title) && !saysLacking(title);
}

/** In rules somebody owes what names its bodies in a note. */
function ownsDuty(node: OutlineNode, builder: DocumentBuilder): boolean {
  return [node.line, ...node.paragraphs].some(({ text }) => owesSomething(text, builder.context));
}

/** The steps of a scheme are owed where most of them name a day by which they are to be done. */
function mostDated(nodes: readonly OutlineNode[], builder: DocumentBuilder): boolean {
  const dated = nodes.filter((node) =>
    [node.line, ...node.paragraphs].some(({ text }) =>
      readParagraph(text, builder.context).terms.deadlines.some(({ kind }) => kind === 'date'),
    ),
  );
  return dated.length > 0 && dated.length * 2 >= nodes.length;
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
