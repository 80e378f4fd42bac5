import type { z } from 'zod';
import { catalogue, type DiagnosticCode } from '../diagnostics/catalogue.js';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import { nearest } from '../nearest.js';
import { isKeyWithoutValue, locateKey, locateNode } from './locate-node.js';
import type { YamlText } from './read-yaml.js';
import { fieldOf, optionOf, viewOf, wordsOf } from './schema-view.js';

/** Unknown keys of one map that are told: finding each costs a walk over all of them. */
const MAX_UNKNOWN_KEYS = 20;

/** Turns what a schema found wrong into diagnostics: a wrong value at its own place, an unknown key at that key. */
export function diagnosticOfIssue(
  issue: z.core.$ZodIssue,
  schema: z.core.$ZodType,
  data: unknown,
  yaml: YamlText,
  file: string,
): Diagnostic[] {
  const at = locateNode(yaml, file, issue.path);
  const field = String(issue.path.findLast((step) => typeof step === 'string') ?? '');
  const actual = show(valueAt(data, issue.path));
  if (isKeyWithoutValue(yaml, issue.path)) return [diagnostic('field-empty', at, { field })];
  // A schema names the diagnostic of its own checks as the message of the check.
  if (isCode(issue.message)) return [diagnostic(issue.message, at, { field, actual })];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys
        .slice(0, MAX_UNKNOWN_KEYS)
        .map((key) => unknownKey(key, issue.path, schemaAt(schema, data, issue.path), yaml, file));
    case 'invalid_value':
      return [notAllowed(field, actual, allowedWords(schemaAt(schema, data, issue.path), issue.values), at)];
    case 'invalid_union':
      return [notAllowed(field, actual, unionWords(schemaAt(schema, data, issue.path.slice(0, -1))), at)];
    case 'invalid_type':
      return [invalidType(field, actual, issue.expected, valueAt(data, issue.path) === undefined, at)];
    case 'too_small':
    case 'too_big':
      return [outOfRange(field, actual, issue, at)];
    default:
      return [diagnostic('value-not-allowed', at, { field, actual, expected: issue.message, near: issue.message })];
  }
}

type At = ReturnType<typeof locateNode>;

function unknownKey(
  key: string,
  path: readonly PropertyKey[],
  schema: z.core.$ZodType | undefined,
  yaml: YamlText,
  file: string,
): Diagnostic {
  const view = schema && viewOf(schema);
  const known = view?.kind === 'object' ? Object.keys(view.shape) : [];
  const near = nearest(key, known);
  const at = locateKey(yaml, file, path, key);
  return diagnostic('field-unknown', at, {
    actual: key,
    expected: known.join(', '),
    ...(near !== undefined && { near }),
  });
}

function notAllowed(field: string, actual: string, allowed: readonly string[], at: At): Diagnostic {
  if (actual === '') return diagnostic('field-missing', at, { field, type: allowed.join(' | ') });
  const expected = allowed.join(' | ');
  return diagnostic('value-not-allowed', at, {
    field,
    actual,
    expected,
    near: nearest(actual, allowed) ?? allowed[0] ?? '',
  });
}

function invalidType(field: string, actual: string, expected: string, missing: boolean, at: At): Diagnostic {
  return missing
    ? diagnostic('field-missing', at, { field, type: expected })
    : diagnostic('value-wrong-type', at, { field, actual, type: expected });
}

function outOfRange(
  field: string,
  actual: string,
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  at: At,
): Diagnostic {
  const expected = issue.code === 'too_small' ? `≥ ${issue.minimum}` : `≤ ${issue.maximum}`;
  const empty = issue.origin === 'string' && issue.code === 'too_small';
  return empty
    ? diagnostic('field-empty', at, { field })
    : diagnostic('value-out-of-range', at, { field, actual, expected });
}

/** The schema that judges the value at a path, following the union options that the data chose. */
function schemaAt(root: z.core.$ZodType, data: unknown, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  let schema: z.core.$ZodType | undefined = root;
  let value: unknown = data;
  for (const step of path) {
    schema = schema && chooseOption(schema, value);
    const view: ReturnType<typeof viewOf> | undefined = schema && viewOf(schema);
    if (view?.kind === 'object') schema = fieldOf(view, String(step));
    else schema = view?.kind === 'array' ? view.element : undefined;
    value = valueAt(value, [step]);
  }
  return schema && chooseOption(schema, value);
}

function chooseOption(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  const view = viewOf(schema);
  if (view.kind !== 'union') return schema;
  return optionOf(view, valueAt(value, [view.discriminator])) ?? schema;
}

function allowedWords(schema: z.core.$ZodType | undefined, values: readonly unknown[]): string[] {
  const words = Object.keys((schema && wordsOf(schema)) ?? {});
  return [...values.map(String), ...words];
}

function unionWords(schema: z.core.$ZodType | undefined): string[] {
  const words = (schema && wordsOf(schema)) ?? {};
  return [...new Set([...Object.values(words), ...Object.keys(words)])];
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

function show(value: unknown): string {
  if (value === undefined) return '';
  return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 80);
}

function isCode(message: string): message is DiagnosticCode {
  return Object.hasOwn(catalogue, message);
}
