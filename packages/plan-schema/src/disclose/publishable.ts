import { z } from 'zod';
import { optionOf, viewOf } from '../records/schema-view.js';

/**
 * What of a value may be published: the fields that its schema marks with `publish: true`, and nothing else. Fields that
 * the schema does not know are dropped, and so is any value whose schema has no view: deny by default. What comes back is
 * made anew and deeply frozen.
 */
export function publishable(schema: z.core.$ZodType, value: unknown): unknown {
  const view = viewOf(schema);
  switch (view.kind) {
    case 'object':
      return isRecord(value) ? publishableFields(view.shape, value) : undefined;
    case 'array':
      return Array.isArray(value) ? Object.freeze(value.map((item) => publishable(view.element, item))) : undefined;
    case 'union': {
      const option = isRecord(value) ? optionOf(view, value[view.discriminator]) : undefined;
      return option && publishable(option, value);
    }
    default:
      return isLeaf(value) ? value : undefined;
  }
}

function publishableFields(
  shape: Readonly<Record<string, z.core.$ZodType>>,
  value: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const kept: Record<string, unknown> = {};
  for (const [key, field] of publishedFields(shape)) {
    if (Object.hasOwn(value, key) && value[key] !== undefined) kept[key] = publishable(field, value[key]);
  }
  return Object.freeze(kept);
}

const known = new WeakMap<object, readonly (readonly [key: string, field: z.core.$ZodType])[]>();

/** The fields of a shape that may be published, looked up once: a programme has records of few shapes by the thousand. */
function publishedFields(shape: Readonly<Record<string, z.core.$ZodType>>) {
  const fields = known.get(shape) ?? Object.entries(shape).filter(([, field]) => mayPublish(field));
  known.set(shape, fields);
  return fields;
}

/** Whether a field's own mark lets it out. A field without a mark stays inside. */
export function mayPublish(field: z.core.$ZodType): boolean {
  return z.globalRegistry.get(field)?.publish === true;
}

function isLeaf(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
