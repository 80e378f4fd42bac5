import { z } from 'zod';

/** Puts a field into a data document: it is published, and this is what it means. */
export function field<Schema extends z.ZodType>(schema: Schema, description: string): Schema {
  return schema.meta({ publish: true, description });
}

/** A field of another schema that may be absent here; its description comes along. */
export function optional<Schema extends z.ZodType>(schema: Schema): z.ZodOptional<Schema> {
  return schema.optional().meta({ ...z.globalRegistry.get(schema) });
}

/** A whole number from zero. */
export const CountSchema = z.int().min(0);
