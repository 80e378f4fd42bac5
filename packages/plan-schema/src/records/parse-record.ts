import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { z } from 'zod';
import { type Diagnostic, diagnostic, type Location } from '../diagnostics/diagnostic.js';
import { diagnosticOfIssue } from './diagnostic-of-issue.js';
import { locateNode } from './locate-node.js';
import type { YamlText } from './read-yaml.js';
import { fieldOf, optionOf, tokenOf, viewOf } from './schema-view.js';

/** A record read from YAML, with a way back to the places of its fields. */
export interface ParsedRecord<Value> {
  /** The record; absent when its shape is wrong. */
  readonly value: Value | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Where the value at a path such as `['log', 3, 'date']` stands; the nearest parent's place where it is missing. */
  readonly locate: (path: readonly PropertyKey[]) => Location;
}

/**
 * Turns a YAML text into a record: Chinese words become tokens, numbers in text fields keep their printed digits, then
 * the schema judges. `given` are fields that the file's path already says; the file may repeat them.
 */
export function parseRecord<Schema extends z.ZodType>(
  schema: Schema,
  yaml: YamlText,
  file: string,
  given: Readonly<Record<string, string>> = {},
): ParsedRecord<z.output<Schema>> {
  const diagnostics: Diagnostic[] = [];
  const locate = (path: readonly PropertyKey[]): Location => locateNode(yaml, file, path);
  if (!yaml.root) {
    diagnostics.push(diagnostic('record-empty', locate([])));
    return { value: undefined, diagnostics, locate };
  }
  const data = toData(schema, yaml.root, { yaml, file, diagnostics });
  if (!isRecord(data)) {
    diagnostics.push(diagnostic('record-not-a-map', locate([]), { expected: 'key: value' }));
    return { value: undefined, diagnostics, locate };
  }
  for (const [field, expected] of Object.entries(given)) {
    if (data[field] !== undefined && data[field] !== expected) {
      diagnostics.push(diagnostic('path-mismatch', locate([field]), { field, actual: String(data[field]), expected }));
    }
    // The path counts: others name the record by it.
    data[field] = expected;
  }
  const outcome = schema.safeParse(data);
  if (outcome.success) return { value: outcome.data, diagnostics, locate };
  for (const issue of outcome.error.issues) diagnostics.push(...diagnosticOfIssue(issue, schema, data, yaml, file));
  return { value: undefined, diagnostics, locate };
}

interface Walk {
  readonly yaml: YamlText;
  readonly file: string;
  readonly diagnostics: Diagnostic[];
}

/** Plain data of a YAML node, walked along the schema that will judge it. */
function toData(schema: z.core.$ZodType | undefined, node: Node | null, walk: Walk): unknown {
  if (isMap(node)) return mapToData(schema, node, walk);
  if (isSeq(node)) {
    const view = schema && viewOf(schema);
    const element = view?.kind === 'array' ? view.element : undefined;
    return node.items.map((item) => toData(element, item as Node | null, walk));
  }
  return isScalar(node) ? scalarToData(schema, node, walk) : undefined;
}

function mapToData(schema: z.core.$ZodType | undefined, node: Node, walk: Walk): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  if (!isMap(node)) return data;
  let view = schema && viewOf(schema);
  if (schema && view?.kind === 'union') {
    const written = node.get(view.discriminator);
    const value = typeof written === 'string' ? tokenOf(schema, written) : written;
    const option = optionOf(view, value);
    if (option) data[view.discriminator] = value;
    view = option && viewOf(option);
  }
  for (const pair of node.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    if (Object.hasOwn(data, key)) continue;
    const field = fieldOf(view, key);
    const value = toData(field, pair.value as Node | null, walk);
    // A key without a value says nothing: it is as if the key were absent.
    if (value !== null && value !== undefined) data[key] = value;
  }
  return data;
}

function scalarToData(schema: z.core.$ZodType | undefined, node: Node, walk: Walk): unknown {
  if (!isScalar(node)) return undefined;
  const { value } = node;
  const asText = schema !== undefined && viewOf(schema).kind === 'text';
  if (typeof value === 'string') return tokenOf(schema, value);
  if (!asText || typeof value !== 'number') return value;
  const source = node.source ?? String(value);
  if (!Number.isInteger(value) || source !== String(value)) {
    const at = { file: walk.file, place: walk.yaml.placeOf(node) };
    walk.diagnostics.push(diagnostic('number-not-quoted', at, { actual: source }));
  }
  return source;
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
