import { z } from 'zod';
import { TABLE_FIELDS } from './table-field.js';

/** One column of a table and what it holds. */
const ColumnSchema = z.strictObject({
  /** Place of the column from 1. */
  column: z.int().min(1),
  /** Its header as printed, so that a person can see what is meant. */
  header: z.string(),
  /** What it holds; `-` leaves it out. */
  field: z.union([z.enum(TABLE_FIELDS), z.literal('-')]),
});

/** How the columns of one table are read. */
const MappedTableSchema = z.strictObject({
  /** Which table of the file, from 1. */
  table: z.int().min(1),
  /** Name of its sheet. */
  sheet: z.string().optional(),
  /** Line, paragraph or row at which its header begins; 0 for a table without one. */
  header: z.int().min(0),
  /** Rows of the header. */
  headerRows: z.int().min(0),
  columns: z.array(ColumnSchema),
});

/** What the columns of the tables of a file hold: guessed at first, then kept in a file that a person may correct. */
export const TableMappingSchema = z.strictObject({
  tables: z.array(MappedTableSchema),
});

export type TableMapping = z.output<typeof TableMappingSchema>;
export type MappedTable = z.output<typeof MappedTableSchema>;
export type MappedColumn = z.output<typeof ColumnSchema>;
