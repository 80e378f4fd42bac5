import type { Cleaned } from '../cleaning/cleaned.js';
import { toSimplified } from '../cleaning/traditional.js';
import { diagnostic } from '../diagnostics/diagnostic.js';
import type { ImportDiagnostic } from '../diagnostics/import-diagnostic.js';
import type { ReadingContext } from '../meaning/reading-context.js';
import { type Terms, unitsIn } from '../meaning/terms.js';
import type {
  ImportedClause,
  ImportedDocument,
  ImportedFinding,
  ImportedIndicator,
  ImportedPart,
  ImportedSection,
  ImportedTask,
} from '../schemas/imported-document.js';
import type { DocumentTail } from '../structure/document-tail.js';
import type { DocumentHead, Reading } from '../structure/head-draft.js';
import type { Span, TextLine } from '../structure/text-line.js';
import { type MappedRows, mapColumns, type TableRow } from '../tables/map-columns.js';
import type { TableMapping } from '../tables/table-mapping.js';
import type { DocumentData } from './read-data.js';

/** A field with the stretch of the cleaned text it was read from. */
export interface FieldSpan extends Span {
  readonly field: string;
  readonly lines: readonly [number, number];
  /** Why a person should look, in a code of the catalogue. */
  readonly doubt?: string;
}

/** Gathers the records of a document together with the places they were read from. */
export class DocumentBuilder {
  readonly spans: FieldSpan[] = [];
  readonly diagnostics: ImportDiagnostic[] = [];
  readonly sections: ImportedSection[] = [];
  readonly tasks: ImportedTask[] = [];
  readonly findings: ImportedFinding[] = [];
  readonly indicators: ImportedIndicator[] = [];
  readonly clauses: ImportedClause[] = [];
  readonly closing: string[] = [];
  /** What words are read with; a section of another year has its own. */
  context: ReadingContext;
  totalPoints: string | undefined;
  readonly #cleaned: Cleaned;
  readonly #skipped: ImportedDocument['skipped'] = [];
  readonly #notice: string[] = [];
  readonly #preamble: string[] = [];

  readonly #tables: MappedRows;
  readonly #rows: ReadonlyMap<string, TableRow>;

  constructor(cleaned: Cleaned, context: ReadingContext, mapping?: TableMapping) {
    this.#cleaned = cleaned;
    this.context = context;
    this.#tables = mapColumns(cleaned.source, mapping);
    // Whether a document is to be in Simplified characters is seen in its whole text, not in a cell.
    const converted = cleaned.steps.some(({ step }) => step === 'traditional-forms');
    this.#rows = new Map(
      this.#tables.rows.map((row) => [`${row.table}/${row.line}`, converted ? simplifiedRow(row) : row]),
    );
    this.diagnostics.push(...this.#tables.diagnostics);
  }

  /** What the columns of the tables were taken to hold. */
  get mapping(): TableMapping {
    return this.#tables.mapping;
  }

  /** What a row of a table holds, by the mapping of its columns. */
  tableRow(line: number, table: number | undefined): TableRow | undefined {
    return this.#rows.get(`${table}/${line}`);
  }

  /** Whether the columns of a table are known. */
  knowsTable(table: number | undefined): boolean {
    return this.#tables.mapping.tables.some((known) => known.table === table);
  }

  /** Takes what stands around the body. */
  addHead(head: DocumentHead, tail: DocumentTail): void {
    const readings: Readonly<Record<string, Reading | undefined>> = {
      title: head.title,
      issuer: head.issuer ?? tail.issuer,
      docNumber: head.docNumber,
      issuedOn: head.issuedOn ?? tail.issuedOn,
      publishedOn: head.publishedOn,
      addressees: head.addressees,
      disclosure: head.disclosure ?? tail.disclosure,
      indexNumber: head.indexNumber,
      subject: head.subject,
      validity: head.validity,
    };
    for (const [field, reading] of Object.entries(readings)) {
      for (const line of reading?.lines ?? [])
        this.mark(field, line, line, reading?.doubt ? `${field}-doubtful` : undefined);
    }
    for (const line of head.metadata) this.mark('metadata', line, line);
    for (const line of head.notice) this.#keep(this.#notice, 'notice', line);
    for (const line of tail.closing) this.#keep(this.closing, 'closing', line);
    for (const { line, reason } of head.skipped) this.leaveOut(line, reason);
  }

  #keep(list: string[], field: string, line: TextLine): void {
    this.mark(`${field}/${list.length}`, line, line);
    list.push(line.text);
  }

  /** Words behind the last clause. */
  close(line: TextLine): void {
    this.#keep(this.closing, 'closing', line);
  }

  /** Text before the first heading. */
  open(line: TextLine): void {
    this.#keep(this.#preamble, 'preamble', line);
  }

  /** Tells that a stretch was read into a field. */
  mark(field: string, span: Span, line: TextLine, doubt?: string): void {
    if (span.end <= span.start) return;
    const { start, end } = span;
    this.spans.push({ field, start, end, lines: [line.from, line.to], ...(doubt && { doubt }) });
  }

  leaveOut(line: TextLine, reason: string): void {
    this.mark(`skipped/${this.#skipped.length}`, line, line);
    this.#skipped.push({ lines: [line.from, line.to], text: line.text, reason });
  }

  say(...diagnostics: readonly ImportDiagnostic[]): void {
    this.diagnostics.push(...diagnostics);
  }

  /** The document, with its fields in the order of the text. */
  document(file: string, data: DocumentData): ImportedDocument {
    const fields = [...this.spans]
      .sort((a, b) => a.start - b.start || a.end - b.end)
      .map(({ field, lines, doubt }) => ({
        field,
        lines: [lines[0], lines[1]] as [number, number],
        ...(doubt && { doubt }),
      }));
    return {
      file,
      ...(data as Partial<ImportedDocument>),
      notice: this.#notice,
      preamble: this.#preamble,
      closing: this.closing,
      sections: this.sections,
      tasks: this.tasks,
      findings: this.findings,
      indicators: this.indicators,
      ...(this.totalPoints !== undefined && { totalPoints: this.totalPoints }),
      clauses: this.clauses,
      skipped: this.#skipped.sort((a, b) => a.lines[0] - b.lines[0]),
      edits: this.#cleaned.steps.map(({ step, edits }) => ({ step, count: edits.length })),
      fields,
      diagnostics: [],
    };
  }
}

function simplifiedRow(row: TableRow): TableRow {
  const fields = Object.entries(row.fields).map(([field, text]) => [field, toSimplified(text)]);
  return { ...row, fields: Object.fromEntries(fields) };
}

/** The four lists of a task or part. */
export function listsOf(terms: Terms): Pick<ImportedPart, 'lead' | 'support' | 'deadlines' | 'targets'> {
  const lead = unitsIn(terms, 'lead');
  return {
    lead,
    support: unitsIn(terms, 'support').filter((name) => !lead.includes(name)),
    deadlines: unique(terms.deadlines, ({ text, doubt, ...meaning }) => meaning),
    targets: unique(terms.targets, (target) => target),
  };
}

function unique<T>(all: readonly T[], meaning: (one: T) => unknown): T[] {
  const seen = new Set<string>();
  return all.filter((one) => {
    const key = JSON.stringify(meaning(one));
    return !seen.has(key) && seen.add(key);
  });
}

/** What is to be said of terms that a rule was unsure of. */
export function doubtsOf(terms: Terms, line: number): ImportDiagnostic[] {
  const deadlines = terms.deadlines.flatMap((deadline) => {
    if (deadline.kind === 'unclear') return [diagnostic('deadline-unread', { text: deadline.text }, line)];
    return deadline.doubt ? [diagnostic('deadline-doubtful', { text: deadline.text }, line)] : [];
  });
  const targets = terms.targets.flatMap(({ doubt, text }) =>
    doubt ? [diagnostic('target-doubtful', { text }, line)] : [],
  );
  return [...deadlines, ...targets];
}
