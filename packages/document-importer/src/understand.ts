import { clean } from './cleaning/clean.js';
import type { Cleaned } from './cleaning/cleaned.js';
import { lostCharacters } from './cleaning/lost-characters.js';
import { diagnostic } from './diagnostics/diagnostic.js';
import type { ImportDiagnostic } from './diagnostics/import-diagnostic.js';
import { saysFirstLeads } from './meaning/read-bodies.js';
import type { ReadingContext } from './meaning/reading-context.js';
import { DocumentBuilder, type FieldSpan } from './output/document-builder.js';
import { type DocumentData, readData } from './output/read-data.js';
import type { ImportedDocument } from './schemas/imported-document.js';
import type { SourceDocument } from './source/source-document.js';
import { readHead } from './structure/document-head.js';
import { takeTail } from './structure/document-tail.js';
import { plainTitle } from './structure/node-text.js';
import { firstArticle, type Outline, readOutline } from './structure/outline.js';
import { placeOutline } from './structure/place-outline.js';
import { type Telling, tellingOf } from './structure/telling.js';
import { textLines } from './structure/text-line.js';
import type { TableMapping } from './tables/table-mapping.js';

/** What may be told beside the source. */
export interface UnderstandOptions {
  /** Year for words such as 年底前 where the document names none. */
  readonly year?: number;
  /** What the columns of its tables hold, where a person has said so. */
  readonly mapping?: TableMapping;
}

/** What was understood, with the cleaned text it was read from and where in it each field stands. */
export interface Understood {
  readonly document: ImportedDocument;
  readonly cleaned: Cleaned;
  readonly spans: readonly FieldSpan[];
  /** What the columns of its tables were taken to hold. */
  readonly mapping: TableMapping;
}

/** Cleans a source and reads its data, structure and meaning. Never fails; what is not understood is in the diagnostics. */
export function understand(source: SourceDocument, options: UnderstandOptions = {}): ImportedDocument {
  return understandLocated(source, options).document;
}

/** {@link understand} with the places of all fields. */
export function understandLocated(source: SourceDocument, options: UnderstandOptions = {}): Understood {
  const cleaned = clean(source);
  const head = readHead(textLines(cleaned), source);
  const { body, tail } = takeTail(head.body, head);
  const outline = readOutline(body);
  const data = readData({ head, tail, preamble: outline.preamble, article: firstArticle(outline.roots) });
  const telling = tellingOf(
    data,
    outline.preamble.map(({ text }) => text),
    outline.roots.filter(({ own }) => own).map(plainTitle),
  );
  const year = options.year ?? yearOf(data, telling, outline);
  const context: ReadingContext = {
    ...(year !== undefined && { year }),
    ...(data.period && !telling.tells && { period: `${data.period.start}/${data.period.end}` }),
    firstLeads: saysFirstLeads(cleaned.text),
  };
  const builder = new DocumentBuilder(cleaned, context, options.mapping);
  builder.addHead(head, tail);
  placeOutline(outline, builder, data, telling);
  const diagnostics = [
    ...source.notes,
    ...lostCharacters(cleaned).map(({ text, line }) => diagnostic('characters-lost', { text }, line)),
    ...builder.diagnostics,
    ...saidOfKind(telling, data.title ?? source.file, outline),
  ];
  const document = builder.document(source.file, { ...data, ...kindOfTables(data, builder) });
  const empty =
    document.sections.length +
      document.tasks.length +
      document.clauses.length +
      document.findings.length +
      document.indicators.length ===
    0;
  if (empty && !telling.news && !source.notes.some(({ severity }) => severity === 'error'))
    diagnostics.push(diagnostic('nothing-understood'));
  return { document: { ...document, diagnostics }, cleaned, spans: builder.spans, mapping: builder.mapping };
}

/** What is no plan is said to be none. */
function saidOfKind({ explains, news }: Telling, title: string, { preamble }: Outline): ImportDiagnostic[] {
  if (explains) return [diagnostic('explains-a-document', { title })];
  return news ? [diagnostic('news-item', { text: `${preamble[0]?.text.slice(0, 20)}…` })] : [];
}

/** Tables of indicators without a title are known by their columns: levels without a rule for scoring are a system. */
function kindOfTables({ kind, title }: DocumentData, { indicators, tasks, mapping }: DocumentBuilder): DocumentData {
  if (kind !== undefined || title !== undefined || indicators.length === 0 || tasks.length > 0) return {};
  const leveled = mapping.tables.some(
    ({ columns }) =>
      columns.some(({ header }) => /^[一二三]级指标/.test(header)) && !columns.some(({ field }) => field === 'rule'),
  );
  return { kind: leveled ? 'indicators' : 'assessment' };
}

/** The last year in the first words of a report, names of documents apart. */
function yearNamedIn(opening: string): number | undefined {
  const year = [...opening.replace(/《[^《》]{1,80}》/g, '').matchAll(/((?:19|20)\d\d)年/g)].at(-1)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** A plan speaks of its own year; what a report promises is for the year in which it is made. */
function yearOf(
  { period, issuedOn, publishedOn }: DocumentData,
  { tells }: Telling,
  { preamble }: Outline,
): number | undefined {
  const made = issuedOn ?? publishedOn;
  if (tells && made) return Number(made.slice(0, 4));
  if (tells) return period ? period.end + 1 : yearNamedIn(preamble.map(({ text }) => text).join(''));
  if (period && period.start === period.end) return period.start;
  return issuedOn && !period ? Number(issuedOn.slice(0, 4)) : undefined;
}
