import { parseTarget } from '@zhunsheng/plan-schema';
import { cleanWords } from '../cleaning/clean.js';
import { readDeadline } from '../meaning/note-deadlines.js';
import { joinTerms, NO_TERMS, type Terms } from '../meaning/terms.js';
import { readParagraph } from '../meaning/terms-of.js';
import { readNote } from '../meaning/unit-notes.js';
import { type DocumentBuilder, doubtsOf, listsOf } from '../output/document-builder.js';
import { dividerText } from '../readers/row-lines.js';
import type { TableRow } from '../tables/map-columns.js';
import type { TableField } from '../tables/table-field.js';
import { readMarker } from './marker.js';
import { otherCells } from './other-cells.js';
import type { Place } from './place.js';
import { type IndicatorsAbove, placeIndicatorRows } from './place-indicator-rows.js';
import { areScored, leveledRows } from './scored-rows.js';
import type { TextLine } from './text-line.js';
import { titleOf } from './title-of.js';

/** A row of a table with the line it stands in. */
export interface PlacedRow {
  readonly line: TextLine;
  readonly row: TableRow;
}

/** Rows of task and indicator tables; headers and rows of unknown tables are skipped with the reason. */
export function placeTables(
  lines: readonly TextLine[],
  place: Place,
  builder: DocumentBuilder,
  above?: IndicatorsAbove,
): void {
  const rows: PlacedRow[] = [];
  for (const [at, line] of lines.entries()) {
    const row = builder.tableRow(line.source.number, line.source.table);
    if (row && hasContent(row)) rows.push({ line, row });
    else if (!builder.knowsTable(line.source.table)) builder.leaveOut(line, 'table-unknown');
    else builder.leaveOut(line, reasonOf(line, lines[at + 1]));
  }
  for (const table of byTable(rows)) {
    const own = table.map(({ row }) => row);
    if (areScored(own)) {
      const leveled = leveledRows(own);
      placeIndicatorRows(
        table.map(({ line }, at) => ({ line, row: leveled[at] as TableRow })),
        builder,
        above,
      );
    } else placeTaskRows(table, place, builder);
  }
}

/** A row with one text all across names a section of the rows below it; the last one is a note. */
function reasonOf({ source }: TextLine, next: TextLine | undefined): string {
  if (source.cells === undefined || source.cells.length < 3 || dividerText(source.cells) === undefined)
    return 'table-header';
  return next?.source.table === source.table ? 'table-section' : 'table-note';
}

const DUTY_FIELDS: readonly TableField[] = [
  'level1',
  'level2',
  'level3',
  'indicator',
  'lead',
  'responsible',
  'support',
  'deadline',
];

/** Whether a row says who owes something by when, or what is measured. */
export function tellsDuty({ source }: TextLine, builder: DocumentBuilder): boolean {
  const row = builder.tableRow(source.number, source.table);
  return row !== undefined && DUTY_FIELDS.some((field) => row.fields[field] !== undefined);
}

function byTable(rows: readonly PlacedRow[]): PlacedRow[][] {
  const tables = new Map<number, PlacedRow[]>();
  for (const placed of rows) {
    const own = tables.get(placed.row.table);
    if (own) own.push(placed);
    else tables.set(placed.row.table, [placed]);
  }
  return [...tables.values()];
}

function hasContent({ fields, repeated }: TableRow): boolean {
  return Object.keys(fields).some((field) => field !== 'number' && !repeated.includes(field as TableField));
}

function placeTaskRows(found: readonly PlacedRow[], place: Place, builder: DocumentBuilder): void {
  const rows = titlesAreSections(found) ? found.map(sectioned) : found;
  const numbered = rows.filter(({ row: { fields } }) => fields.number !== undefined && fields.title !== undefined);
  const led = rows.some(({ row: { fields } }) => fields.lead !== undefined);
  let section: { readonly title: string; readonly path: string } | undefined;
  for (const [index, { line, row }] of rows.entries()) {
    const named = words(row.fields.section);
    if (named && named !== section?.title) section = addSection(named, line, place, builder);
    const path = section?.path ?? place.section;
    const goesOn =
      row.repeated.includes('title') ||
      (index > 0 && numbered.length * 2 >= rows.length && leftEmpty(row)) ||
      (row.repeated.includes('number') && row.fields.title === undefined && row.repeated.includes('text'));
    if (goesOn && builder.tasks.length > 0) addPart(line, led ? helped(row) : row, builder);
    else addTask(line, row, path, place, builder);
  }
}

/** In a table that lost its merged cells, a row without number and title goes on with what stands above. */
function leftEmpty({ fields }: TableRow): boolean {
  const { number, title, indicator, text, measures } = fields;
  return number === undefined && title === undefined && indicator === undefined && (text ?? measures) !== undefined;
}

/** A title that spans rows which each have a number of their own is the name of a section. */
function titlesAreSections(rows: readonly PlacedRow[]): boolean {
  return rows.some(({ row: { fields, repeated } }) => {
    const own = fields.number === undefined ? readMarker(fields.text ?? '') : !repeated.includes('number');
    return repeated.includes('title') && !repeated.includes('text') && Boolean(own);
  });
}

function sectioned({ line, row }: PlacedRow): PlacedRow {
  const { title, ...fields } = row.fields;
  return { line, row: { ...row, fields: { ...fields, ...(title !== undefined && { section: title }) }, repeated: [] } };
}

function addSection(
  named: string,
  line: TextLine,
  place: Place,
  builder: DocumentBuilder,
): { title: string; path: string } {
  place.counter.count += 1;
  const path = place.section === '' ? String(place.counter.count) : `${place.section}.${place.counter.count}`;
  const marker = readMarker(named);
  const title = named.slice(marker?.length ?? 0).replace(/[。：:]$/, '');
  builder.mark(`sections/${builder.sections.length}`, { start: line.start, end: line.start + 1 }, line);
  builder.sections.push({
    path,
    ...(marker && { number: marker.number }),
    title,
    level: place.level,
    text: [],
    lines: [line.from, line.to],
  });
  return { title: named, path };
}

function addTask(line: TextLine, { fields }: TableRow, section: string, place: Place, builder: DocumentBuilder): void {
  const index = builder.tasks.length;
  const body = [words(fields.text), words(fields.measures)].filter((text) => text !== '').join('\n');
  const named = words(fields.title) || words(fields.indicator);
  const marker = named ? readMarker(named) : readMarker(body);
  const own = named || body;
  const plain = own.slice(marker?.length ?? 0);
  const cut = named ? longTitle(plain) : titleOf(plain.split('\n')[0] ?? '');
  const terms = termsOf(fields, [named, body].join('。'), builder);
  const number = words(fields.number) || marker?.number;
  builder.mark(`tasks/${index}`, line, line);
  builder.say(...doubtsOf(terms, line.from));
  builder.tasks.push({
    section,
    ...(number && { number }),
    title: plain.slice(0, cut.titleEnd).replace(/[。：；:]$/, ''),
    ...(cut.inferred && { titleInferred: true }),
    text: (named
      ? [cut.textStart < plain.length ? plain.slice(cut.inferred ? 0 : cut.textStart) : '', body]
      : [plain.slice(cut.inferred ? 0 : cut.textStart)]
    )
      .concat(otherCells(fields).map(words))
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .join('\n'),
    ...listsOf(
      terms.responsibilities.length > 0 ? terms : { ...terms, responsibilities: place.terms.responsibilities },
    ),
    notes: [fields.lead, fields.responsible, fields.support, fields.deadline].filter((cell) => cell !== undefined),
    parts: [],
    lines: [line.from, line.to],
  });
}

/** The cell of a title is the title, unless it holds whole sentences. */
function longTitle(plain: string): { titleEnd: number; textStart: number; inferred?: true } {
  const single = plain.replace(/[。；]$/, '');
  if (single.length <= 60 && !/[。\n]/.test(single)) return { titleEnd: single.length, textStart: plain.length };
  return titleOf(plain);
}

/** Beside a column of those who lead, 责任单位 means those who help, also in a row whose leading cell is empty. */
function helped({ fields, repeated, ...row }: TableRow): TableRow {
  if (fields.lead !== undefined || fields.responsible === undefined) return { ...row, fields, repeated };
  const { responsible, ...others } = fields;
  const support = [fields.support, responsible].filter((cell) => cell !== undefined).join('\n');
  return { ...row, fields: { ...others, support }, repeated };
}

function addPart(line: TextLine, { fields, repeated }: TableRow, builder: DocumentBuilder): void {
  const own: Partial<Record<TableField, string>> = {};
  for (const [field, text] of Object.entries(fields))
    if (!repeated.includes(field as TableField)) own[field as TableField] = text;
  const prose = [words(own.text), words(own.measures), words(own.title)].filter((one) => one !== '').join('\n');
  const text = [prose, ...otherCells(own).map(words)].filter((one) => one !== '').join('\n');
  const terms = termsOf(own, prose, builder);
  const task = builder.tasks.at(-1);
  if (!task) return;
  const index = builder.tasks.length - 1;
  builder.mark(`tasks/${index}/parts/${task.parts.length}`, line, line);
  task.parts.push({ text, ...listsOf(terms), notes: [], lines: [line.from, line.to] });
  const lists = listsOf(terms);
  task.lead.push(...lists.lead.filter((name) => !task.lead.includes(name)));
  task.support.push(...lists.support.filter((name) => !task.support.includes(name) && !task.lead.includes(name)));
  task.deadlines.push(...lists.deadlines);
  task.targets.push(...lists.targets);
  task.lines[1] = Math.max(task.lines[1], line.to);
}

function termsOf(fields: TableRow['fields'], text: string, builder: DocumentBuilder): Terms {
  const { context } = builder;
  const units = (['lead', 'responsible', 'support'] as const)
    .map((field) => [field, list(fields[field])] as const)
    .filter(([, names]) => names !== '')
    .map(([field, names]) => `${{ lead: '牵头单位', responsible: '责任单位', support: '配合单位' }[field]}：${names}`)
    .join('；');
  const noted = units === '' ? undefined : readNote(units, context);
  const prose = readParagraph(text, context).terms;
  const due = words(fields.deadline);
  const aim = words(fields.target);
  const deadlines = due === '' ? prose.deadlines : readDeadline(due.replace(/\n/g, '；'), context);
  const aims =
    aim === ''
      ? []
      : aim
          .split('\n')
          .flatMap((one) => parseTarget(one))
          .filter(({ value, comparator }) => value !== undefined || comparator === 'all' || comparator === 'zero');
  return joinTerms(noted ?? NO_TERMS, {
    responsibilities: noted ? [] : prose.responsibilities,
    deadlines,
    targets: [...aims, ...prose.targets],
  });
}

/** Names in a cell stand one under another or between blanks as well as between 、. */
function list(cell: string | undefined): string {
  return (cell ?? '')
    .split(/\n/)
    .map(cleanWords)
    .filter((name) => name !== '')
    .join('、')
    .replace(/([^、，；：\s])\s{1,8}(?=[^、，；：\s（(])/g, '$1、')
    .replace(/、{2,4}/g, '、');
}

function words(cell: string | undefined): string {
  return (cell ?? '')
    .split('\n')
    .map(cleanWords)
    .filter((line) => line !== '')
    .join('\n');
}
