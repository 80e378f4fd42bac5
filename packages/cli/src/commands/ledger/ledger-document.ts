import { IdSchema } from '@zhunsheng/plan-schema';
import { z } from 'zod';

/** What became of a row. */
const RowOutcomeSchema = z.enum([
  'added',
  'nothing-filled',
  'already-there',
  'fixed-changed',
  'row-unknown',
  'row-missing',
  'date-missing',
  'date-unread',
  'word-unknown',
  'number-unread',
  'before-last',
  'no-log',
]);

/** One line of the report on a ledger that came back. */
const RowReportSchema = z.strictObject({
  row: z.int().min(1).optional().describe('Row of the sheet, from 1; absent for a row that is gone.'),
  id: z.string().describe('Task, part or finding.'),
  outcome: RowOutcomeSchema,
  column: z.string().optional().describe('Header of the column that matters.'),
  value: z.string().optional().describe('What stands in that column.'),
});

const KindSchema = z.enum(['progress', 'rectification']);

/** What `zhunsheng ledger --json` prints: one document. Its JSON Schema is published as `json-schema/ledger.schema.json`. */
export const LedgerDocumentSchema = z.discriminatedUnion('verb', [
  z.strictObject({
    verb: z.literal('export'),
    kind: KindSchema,
    unit: IdSchema.describe('The unit that fills the ledger in.'),
    file: z.string().describe('The workbook, as it was named.'),
    rows: z.int().min(0),
  }),
  z.strictObject({
    verb: z.literal('import'),
    file: z.string().describe('The workbook, as it was named.'),
    kind: z.string().optional().describe('Which ledger it is; absent for a file that is none.'),
    unit: z.string().optional(),
    rows: z.array(RowReportSchema).describe('Every row of the sheet in order, then those that are gone.'),
    files: z.array(z.string()).describe('Records that got entries, from the folder in which the command ran.'),
    added: z.int().min(0).describe('Rows that became entries.'),
    refused: z.int().min(0).describe('Rows that somebody must look at.'),
    unchanged: z.int().min(0).describe('Rows not filled in or merged before.'),
    diagnostics: z
      .array(z.strictObject({ code: z.string(), severity: z.enum(['error', 'warning', 'info']), reason: z.string() }))
      .describe('Why a file is no ledger.'),
  }),
]);

export type RowOutcome = z.output<typeof RowOutcomeSchema>;
/** See {@link RowReportSchema}. */
export type RowReport = z.output<typeof RowReportSchema>;
/** See {@link LedgerDocumentSchema}. */
export type LedgerDocument = z.output<typeof LedgerDocumentSchema>;
