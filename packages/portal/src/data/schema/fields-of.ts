import { z } from 'zod';

/** A published field of a row, by its path. */
export interface SchemaField {
  /** Names from the row down, with points between; `[]` stands for each item of a list. */
  readonly name: string;
  readonly title: string;
  readonly schema: z.ZodType;
}

/** Every published field of an object, those inside other objects and lists after the field that holds them. */
export function fieldsOf(schema: z.ZodObject, prefix = ''): readonly SchemaField[] {
  return ownFields(schema, prefix).flatMap((field) => {
    const inner = unwrapped(field.schema);
    if (inner instanceof z.ZodObject) return [field, ...fieldsOf(inner, `${field.name}.`)];
    const item = inner instanceof z.ZodArray ? unwrapped(inner.element as z.ZodType) : undefined;
    return item instanceof z.ZodObject ? [field, ...fieldsOf(item, `${field.name}[].`)] : [field];
  });
}

/** The published fields of an object without those inside them. */
export function ownFields({ shape }: z.ZodObject, prefix = ''): readonly SchemaField[] {
  return Object.entries(shape as Record<string, z.ZodType>).flatMap(([key, schema]) => {
    const meta = z.globalRegistry.get(schema);
    return meta?.publish === true ? { name: `${prefix}${key}`, title: meta.description ?? '', schema } : [];
  });
}

/** A schema without what makes it optional. */
export function unwrapped(schema: z.ZodType): z.ZodType {
  const wraps = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  return wraps ? unwrapped(schema.unwrap() as z.ZodType) : schema;
}
