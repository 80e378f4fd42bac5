import { diagnosticText } from '../diagnostics/diagnostic-text.js';
import type { ImportDiagnostic } from '../diagnostics/import-diagnostic.js';
import type { ImportedFile } from '../import-document.js';
import type { ImportedIndicator, ImportedPart } from '../schemas/imported-document.js';
import { FIELD_WORDS, KIND_WORDS, REASON_WORDS, STEP_WORDS, REVIEW_WORDS as W } from './review-words.js';

/** One line of the tree of what was understood. */
export interface ReviewItem {
  readonly depth: number;
  /** What it is: a heading of the document, a task, a value of one. */
  readonly kind: 'section' | 'task' | 'finding' | 'clause' | 'indicator' | 'value';
  readonly text: string;
  readonly lines: readonly [number, number];
  readonly doubt: boolean;
}

/** A table of the review. */
export interface ReviewTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A review list before it becomes HTML or Markdown. */
export interface Review {
  readonly title: string;
  readonly data: ReviewTable;
  readonly items: readonly ReviewItem[];
  readonly tables: readonly ReviewTable[];
}

/** Everything that was understood of a file, and everything that was not, for a person to go through. */
export function reviewOf({ document }: Pick<ImportedFile, 'document'>): Review {
  return {
    title: document.title ?? document.file,
    data: dataTable(document),
    items: itemsOf(document),
    tables: [
      {
        title: W.opening,
        head: [W.opening],
        rows: [...document.notice, ...document.preamble].map((text) => [text]),
      },
      {
        title: W.diagnostics,
        head: [W.lines, W.diagnostics],
        rows: document.diagnostics.map((one) => [
          one.line === undefined ? '' : String(one.line),
          diagnosticText(one as ImportDiagnostic),
        ]),
      },
      {
        title: W.skipped,
        head: [W.lines, W.reason, W.text],
        rows: document.skipped.map(({ lines, text, reason }) => [span(lines), REASON_WORDS[reason] ?? reason, text]),
      },
      {
        title: W.edits,
        head: [W.edits, W.count],
        rows: document.edits.map(({ step, count }) => [STEP_WORDS[step] ?? step, String(count)]),
      },
      {
        title: W.units,
        head: [W.units],
        rows: [...new Set(document.tasks.flatMap(({ lead, support }) => [...lead, ...support]))].map((name) => [name]),
      },
    ],
  };
}

type Document = ImportedFile['document'];

function dataTable(document: Document): ReviewTable {
  const rows = Object.entries(FIELD_WORDS).map(([field, name]) => {
    const value = document[field as keyof Document];
    const place = document.fields.find((one) => one.field === field);
    const shown =
      field === 'period' && document.period
        ? `${document.period.start}—${document.period.end}`
        : typeof value === 'string'
          ? (KIND_WORDS[value] ?? value)
          : '';
    return [name, shown === '' ? W.absent : shown, place ? span(place.lines) : '', place?.doubt ? W.doubt : ''];
  });
  return { title: W.data, head: [W.field, W.value, W.lines, W.doubt], rows };
}

function itemsOf(document: Document): ReviewItem[] {
  const doubtful = new Set(document.diagnostics.filter(({ severity }) => severity !== 'info').map(({ line }) => line));
  const sections = new Map(document.sections.map(({ path }, index) => [path, index]));
  const place = (section: string) => sections.get(section) ?? -1;
  const all = [
    ...document.sections.map((section, index) => ({
      at: [index, 0, 0, index],
      items: [
        item(section.level - 1, 'section', named(section.number, section.title), section.lines),
        ...section.text.map((text) => item(section.level, 'value', text, section.lines)),
      ],
    })),
    ...document.tasks.map((task, index) => {
      const depth = task.section === '' ? 0 : task.section.split('.').length;
      const inferred = task.titleInferred || doubtful.has(task.lines[0]);
      return {
        at: [place(task.section), 1, task.lines[0], index],
        items: [
          item(depth, 'task', named(task.number, task.title), task.lines, inferred),
          ...(task.text === '' ? [] : [item(depth + 1, 'value', task.text, task.lines)]),
          ...valuesOf(task, depth + 1),
          ...task.parts.flatMap((part) => [
            item(depth + 1, 'value', `${W.part}：${named(part.number, part.text)}`, part.lines),
            ...valuesOf(part, depth + 2),
          ]),
        ],
      };
    }),
    ...document.findings.map((finding, index) => ({
      at: [place(finding.section), 1, finding.lines[0], index],
      items: [
        item(
          depthOf(finding.section),
          'finding',
          `${W.findings}：${named(finding.number, finding.title)}`,
          finding.lines,
        ),
        ...textItem(depthOf(finding.section) + 1, finding),
      ],
    })),
    ...document.clauses.map((clause, index) => ({
      at: [place(clause.section), 1, clause.lines[0], index],
      items: [
        item(depthOf(clause.section), 'clause', `${W.clauses}：${named(clause.number, clause.title)}`, clause.lines),
        ...textItem(depthOf(clause.section) + 1, clause),
      ],
    })),
    ...document.indicators.map((indicator, index) => ({
      at: [document.sections.length, 2, indicator.lines[0], index],
      items: indicatorItems(indicator),
    })),
  ];
  return all.sort((a, b) => byPlace(a.at, b.at)).flatMap(({ items }) => items);
}

/** Sections in their order, what belongs to each in the order of its lines; the lines of a workbook count anew in each sheet. */
function byPlace(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return (a[at] ?? 0) - (b[at] ?? 0);
}

function valuesOf(
  {
    lead,
    support,
    deadlines,
    targets,
    lines,
  }: Pick<ImportedPart, 'lead' | 'support' | 'deadlines' | 'targets' | 'lines'>,
  depth: number,
): ReviewItem[] {
  return [
    ...(lead.length > 0 ? [item(depth, 'value', `${W.lead}：${lead.join('、')}`, lines)] : []),
    ...(support.length > 0 ? [item(depth, 'value', `${W.support}：${support.join('、')}`, lines)] : []),
    ...deadlines.map((deadline) =>
      item(
        depth,
        'value',
        `${W.deadline}：${deadline.text}${deadline.kind === 'date' && deadline.date !== deadline.text ? `（${deadline.date}）` : ''}`,
        lines,
        deadline.doubt === true || deadline.kind === 'unclear',
      ),
    ),
    ...targets.map((target) => item(depth, 'value', `${W.target}：${target.text}`, lines, target.doubt === true)),
  ];
}

function indicatorItems(indicator: ImportedIndicator): ReviewItem[] {
  const points = indicator.points === undefined ? '' : `（${indicator.points}分）`;
  return [
    item(indicator.level - 1, 'indicator', `${named(indicator.number, indicator.title)}${points}`, indicator.lines),
    ...textItem(indicator.level, indicator),
    ...indicator.items.flatMap(indicatorItems),
  ];
}

function textItem(
  depth: number,
  { text = '', lines }: { readonly text?: string | undefined; readonly lines: readonly [number, number] },
): ReviewItem[] {
  return text === '' ? [] : [item(depth, 'value', text, lines)];
}

function item(
  depth: number,
  kind: ReviewItem['kind'],
  text: string,
  lines: readonly [number, number],
  doubt = false,
): ReviewItem {
  return { depth, kind, text, lines, doubt };
}

function depthOf(section: string): number {
  return section === '' ? 0 : section.split('.').length;
}

function named(number: string | undefined, title: string): string {
  return `${number ?? ''}${number !== undefined && /\d$/.test(number) ? ' ' : ''}${title}`;
}

/** Lines as people write them. */
export function span([from, to]: readonly [number, number]): string {
  return from === to ? String(from) : `${from}—${to}`;
}
