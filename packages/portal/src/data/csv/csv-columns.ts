import { z } from 'zod';
import { ownFields, unwrapped } from '../schema/fields-of.js';

/** A column of a CSV file. */
export interface CsvColumn {
  /** Stable name: the field's, with a point before a field inside another. */
  readonly name: string;
  /** What it means, in Chinese. */
  readonly title: string;
  /** Its text in a row; empty where the row says nothing. */
  readonly read: (row: Readonly<Record<string, unknown>>) => string;
}

/** Between the items of a list in one cell. */
const LIST = '；';

/**
 * The columns of a row's schema: every published field, and the fields of an object one level down. What lies deeper is
 * in the JSON alone.
 */
export function csvColumns(row: z.ZodObject): readonly CsvColumn[] {
  return ownFields(row).flatMap(({ name, title, schema }): CsvColumn[] => {
    const inner = unwrapped(schema);
    if (!(inner instanceof z.ZodObject)) return [{ name, title, read: (of) => cellText(of[name]) }];
    const fields = ownFields(inner).filter((field) => !(unwrapped(field.schema) instanceof z.ZodObject));
    return fields.map((field) => ({
      name: `${name}.${field.name}`,
      title: field.title,
      read: (of) => cellText((of[name] as Record<string, unknown> | undefined)?.[field.name]),
    }));
  });
}

function cellText(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.map(cellText).join(LIST);
  if (typeof value === 'object' && value !== null) return Object.values(value).map(cellText).join(' ');
  return String(value);
}
