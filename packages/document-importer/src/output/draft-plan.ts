import {
  applyEdits,
  type Block,
  type Bracket,
  formatPlan,
  formatTarget,
  PLAN_KIND,
  type Plan,
  type PlanNode,
  parsePlan,
  pinIds,
  VALIDITY,
} from '@zhunsheng/plan-schema';
import type { ImportedDocument, ImportedIndicator, ImportedPart, ImportedTask } from '../schemas/imported-document.js';
import { comparePlans, type PlanChange } from './compare-plans.js';
import { escapeMarkdown } from './escape-markdown.js';
import { indicatorLevel } from './indicator-level.js';
import { type Known, matchFormer } from './match-ids.js';
import { itemWords, sectionWords } from './section-words.js';

/** How a draft is made. */
export interface DraftOptions {
  /** Id of the plan. */
  readonly id: string;
  /** The draft of the last import, whose ids are kept. */
  readonly previous?: string;
}

/** A draft of a plan. */
export interface PlanDraft {
  /** Markdown in the notation of the house. */
  readonly value: string;
  /** What differs from the last import; empty without one. */
  readonly changes: readonly PlanChange[];
  /** Ids of sections and tasks in the order of the plan. */
  readonly ids: readonly string[];
}

type Heading = Omit<PlanNode, 'id' | 'parent'>;

const NO_TERMS = { responsibilities: [], deadlines: [], targets: [], implements: [] };
const DEEPEST = 6;

/**
 * Writes the draft of a plan. Units that the document prints stand in 【】; time limits and targets found in its sentences
 * are an editor's additions in 〖〗. Ids of the last import are kept.
 */
export function draftPlan(document: ImportedDocument, { id, previous }: DraftOptions): PlanDraft {
  const former = previous === undefined ? undefined : parsePlan(previous, { file: `plans/${id}@1.md` }).value;
  const headings = headingsOf(document);
  const nodes = withIds(headings, id, former);
  const text = formatPlan(planOf(document, id, nodes));
  const file = `plans/${id}@1.md`;
  const value = applyEdits(text, pinIds(text, { file }).value);
  const changes = former ? comparePlans(former, parsePlan(value, { file }).value) : [];
  return { value, changes, ids: nodes.map((node) => node.id) };
}

function planOf(document: ImportedDocument, id: string, nodes: readonly PlanNode[]): Plan {
  const { title, issuer, docNumber, issuedOn, publishedOn, period, indexNumber, subject, validity, disclosure } =
    document;
  const kind =
    PLAN_KIND.tokens.find((token) => token === document.kind) ??
    (document.kind === 'assessment' ? 'measures' : 'other');
  const valid = validity === undefined ? undefined : VALIDITY.words[validity];
  const loose = [...document.clauses, ...document.findings]
    .filter(({ section }) => section === '')
    .sort((a, b) => a.lines[0] - b.lines[0]);
  return {
    id,
    title: title ?? `（原文无标题）${document.file.replace(/\.[a-z]{2,5}$/i, '')}`,
    ...(title === undefined && { inferred: ['title'] }),
    kind,
    ...(issuer && { issuer }),
    ...(docNumber && { docNumber }),
    ...(issuedOn && { issuedOn }),
    ...(publishedOn && { publishedOn }),
    ...(period && { period: `${period.start}/${period.end}` }),
    ...(indexNumber && { indexNumber }),
    ...(subject && { subject }),
    ...(valid && { validity: valid }),
    text: 'verbatim',
    disclosure: disclosure ?? 'public',
    version: '1',
    notice: document.notice.map(paragraph),
    preamble: [...document.preamble, ...loose.map(itemWords)].map(paragraph),
    nodes: [...nodes],
    closing: document.closing.map(paragraph),
  };
}

/** Sections and tasks in the order of the document. */
function headingsOf(document: ImportedDocument): Heading[] {
  const headings = [
    ...document.sections.map((section, index) => ({
      at: [section.lines[0], 0, index] as const,
      heading: sectionOf(index, document),
    })),
    ...document.tasks.map((task, index) => ({
      at: [task.lines[0], 1, index] as const,
      heading: taskOf(task, document),
    })),
    ...document.indicators.flatMap((indicator, index) =>
      indicatorSections(indicator, document).map((heading) => ({
        at: [indicator.lines[0], 2, index] as const,
        heading,
      })),
    ),
  ];
  return headings
    .sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1] || a.at[2] - b.at[2])
    .map(({ heading }) => heading);
}

function sectionOf(index: number, document: ImportedDocument): Heading {
  const section = document.sections[index] as ImportedDocument['sections'][number];
  return {
    kind: 'section',
    ...heading(section.number, section.title),
    level: Math.min(section.level + 1, DEEPEST),
    blocks: sectionWords(document, index)
      .flatMap((words) => words.split('\n'))
      .filter((words) => words.trim() !== '')
      .map(paragraph),
    ...NO_TERMS,
  };
}

function taskOf(task: ImportedTask, { sections }: ImportedDocument): Heading {
  const section = sections.find(({ path }) => path === task.section);
  const own = ownTerms(task);
  const parts = task.parts.map((part) =>
    block(`${part.number ?? ''}${part.text}`.replace(/\n/g, ' '), bracketsFor(part), '-'),
  );
  const brackets = bracketsFor(own);
  const bodies = bodiesOf(task).map(paragraph);
  return {
    kind: 'task',
    ...heading(task.number, task.title),
    ...(task.titleInferred && { titleInferred: true }),
    level: Math.min((section?.level ?? 0) + 2, DEEPEST),
    blocks: [...bodies, ...(brackets.length > 0 ? [block('', brackets)] : []), ...parts],
    ...NO_TERMS,
  };
}

/** The paragraphs of a task that are not printed as its parts. */
function bodiesOf({ text, parts }: ImportedTask): string[] {
  return text
    .split('\n')
    .map((words) => parts.reduce((left, part) => (part.text.length > 3 ? left.replace(part.text, '') : left), words))
    .map((words) => words.replace(/^[，；。、\s]{1,6}/, '').trim())
    .filter((words) => /[\p{L}\p{N}]/u.test(words));
}

/** What a task says itself, without what its parts say. Bodies of its own notes are its own, though a part names them too. */
function ownTerms(task: ImportedTask): Pick<ImportedPart, 'lead' | 'support' | 'deadlines' | 'targets'> {
  const [units, words] = [new Set<string>(), new Set<string>()];
  const own = task.notes.filter((note) => !task.parts.some(({ notes }) => notes.includes(note))).join('\n');
  for (const part of task.parts) {
    for (const name of [...part.lead, ...part.support]) if (!own.includes(name)) units.add(name);
    for (const { text } of [...part.deadlines, ...part.targets]) words.add(text);
  }
  return {
    lead: task.lead.filter((name) => !units.has(name)),
    support: task.support.filter((name) => !units.has(name)),
    deadlines: task.deadlines.filter(({ text }) => !words.has(text)),
    targets: task.targets.filter(({ text }) => !words.has(text)),
  };
}

function bracketsFor({
  lead,
  support,
  deadlines,
  targets,
}: Pick<ImportedPart, 'lead' | 'support' | 'deadlines' | 'targets'>): Bracket[] {
  const units = [
    lead.length > 0 ? `${support.length > 0 ? '牵头单位' : '责任单位'}：${names(lead)}` : '',
    support.length > 0 ? `配合单位：${names(support)}` : '',
  ];
  const printed = units.filter((words) => words !== '').join('；');
  return [
    ...(printed === '' ? [] : [{ origin: 'printed' as const, text: printed }]),
    ...deadlines.map(({ text, about }) => ({
      origin: 'editor' as const,
      text: `完成时限：${about ? `${about}：` : ''}${safe(text)}`,
    })),
    ...targets.map((target) => ({ origin: 'editor' as const, text: `目标：${safe(formatTarget(target))}` })),
  ];
}

function names(units: readonly string[]): string {
  return units.map(safe).join('、');
}

/** Brackets of the notation inside a bracket would end it. */
function safe(words: string): string {
  return words
    .replace(/[【〖]/g, '（')
    .replace(/[】〗]/g, '）')
    .replace(/\n/g, ' ');
}

function indicatorSections(indicator: ImportedIndicator, { sections }: ImportedDocument): Heading[] {
  const { number, title, points, text = '', items } = indicator;
  const own = text === '' ? [] : text.split('\n').map(paragraph);
  return [
    {
      kind: 'section',
      ...heading(number, withPoints(title, points)),
      level: Math.min(indicatorLevel(indicator, sections) + 1, DEEPEST),
      blocks: [...own, ...items.flatMap((item) => listed(item, ''))],
      ...NO_TERMS,
    },
  ];
}

function listed({ number = '', title, points, text = '', items }: ImportedIndicator, above: string): Block[] {
  // A bare serial number has a blank behind it.
  const blank = /\d$/.test(number) ? ' ' : '';
  const name = `${above}${number}${blank}${withPoints(title, points)}`;
  const own = block([name, text.replace(/\n/g, ' ')].filter((words) => words !== '').join('。'), [], '-');
  return [own, ...items.flatMap((item) => listed(item, `${number}${blank}${title}：`))];
}

function withPoints(title: string, points: string | undefined): string {
  return points === undefined ? title : `${title}（${points}分）`;
}

function heading(number: string | undefined, title: string): { number?: string; title: string; titleInferred?: true } {
  const name = escapeMarkdown(title).replace(/\s{1,8}$/, '');
  return {
    ...(number !== undefined && number !== '' && { number }),
    title: name === '' ? '（无标题）' : name,
    ...(name === '' && { titleInferred: true as const }),
  };
}

function paragraph(words: string): Block {
  return block(words, []);
}

function block(words: string, brackets: Bracket[], marker?: string): Block {
  return { text: escapeMarkdown(words), brackets, ...(marker && { marker }), ...NO_TERMS };
}

/** Ids: those of the last import where a heading is the same, else new ones behind the highest. */
function withIds(headings: readonly Heading[], id: string, former: Plan | undefined): PlanNode[] {
  const matched = matchFormer(
    headings.map(knownOf),
    (former?.nodes ?? []).map((node) => ({ ...knownOf(node), id: node.id })),
  );
  const taken = new Set((former?.nodes ?? []).map((node) => node.id));
  const free = (kind: Heading['kind']) => {
    for (let n = 1; ; n += 1) {
      const candidate = kind === 'section' ? `${id}-s${n}` : `${id}-${String(n).padStart(3, '0')}`;
      if (taken.has(candidate)) continue;
      taken.add(candidate);
      return candidate;
    }
  };
  return headings.map((one, index) => ({ ...one, id: matched[index]?.id ?? free(one.kind) }) as PlanNode);
}

function knownOf({ kind, number, title, blocks }: Heading): Known {
  return { kind, number, title, text: blocks.map(({ text }) => text).join('') };
}
