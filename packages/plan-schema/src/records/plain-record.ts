import type { z } from 'zod';
import { type Plain, readPlainYaml } from './plain-yaml.js';
import { fieldOf, optionOf, tokenOf, viewOf } from './schema-view.js';

/**
 * The record of a plain YAML text that has nothing wrong with it; `undefined` for any other text, which `readYaml` and
 * `parseRecord` then read with a place for every complaint. Both ways lead to the same record.
 */
export function plainRecord<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
  given: Readonly<Record<string, string>>,
): z.output<Schema> | undefined {
  const plain = readPlainYaml(text);
  if (!isMap(plain)) return undefined;
  const data = mapToData(schema, plain);
  for (const [field, expected] of Object.entries(given)) {
    if (data[field] !== undefined && data[field] !== expected) return undefined;
    data[field] = expected;
  }
  const outcome = schema.safeParse(data);
  return outcome.success ? outcome.data : undefined;
}

function toData(schema: z.core.$ZodType | undefined, value: Plain): unknown {
  if (typeof value === 'string') return tokenOf(schema, value);
  // A field of text keeps the printed digits.
  if (typeof value === 'number') return schema && viewOf(schema).kind === 'text' ? String(value) : value;
  if (typeof value === 'boolean') return value;
  if (isMap(value)) return mapToData(schema, value);
  const view = schema && viewOf(schema);
  const element = view?.kind === 'array' ? view.element : undefined;
  return value.map((item) => toData(element, item));
}

function mapToData(
  schema: z.core.$ZodType | undefined,
  map: { readonly [key: string]: Plain },
): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  let view = schema && viewOf(schema);
  if (schema && view?.kind === 'union') {
    const token = toData(schema, map[view.discriminator] ?? '');
    const option = optionOf(view, token);
    if (option) data[view.discriminator] = token;
    view = option && viewOf(option);
  }
  for (const [key, value] of Object.entries(map)) {
    if (Object.hasOwn(data, key)) continue;
    data[key] = toData(fieldOf(view, key), value);
  }
  return data;
}

function isMap(value: Plain | undefined): value is { readonly [key: string]: Plain } {
  return typeof value === 'object' && !Array.isArray(value);
}
