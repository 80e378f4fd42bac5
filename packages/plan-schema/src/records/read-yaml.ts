import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  type ParsedNode,
  parseAllDocuments,
  visit,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import type { DiagnosticCode } from '../diagnostics/catalogue.js';
import { type Diagnostic, diagnostic, type Place, type Result } from '../diagnostics/diagnostic.js';
import { withoutByteOrderMark } from '../source-file.js';
import { refuseYaml, type YamlRefusal } from './refuse-yaml.js';

/** The largest YAML file that is read, in UTF-16 code units. */
export const YAML_MAX_LENGTH = 1024 * 1024;

/** Keys that could reach into an object's prototype. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** A YAML text that was read: its root and a way to say where a node stands. */
export interface YamlText {
  /** The root node; absent for an empty text. */
  readonly root: ParsedNode | undefined;
  /** Where a node stands, in lines of the whole file. */
  readonly placeOf: (node: Node) => Place;
}

/** Where the YAML stands: its file, and how many lines of the file come before it. */
export interface YamlOrigin {
  readonly file: string;
  readonly lineOffset?: number;
}

/**
 * Reads one YAML document under the core schema: unique keys, no anchors, aliases or tags, capped in size and depth.
 * Whatever is wrong comes back as diagnostics; the root may be missing then, but nothing throws.
 */
export function readYaml(source: string, origin: YamlOrigin): Result<YamlText> {
  const text = withoutByteOrderMark(source);
  const lines = new LineCounter();
  const placeOfRange = (start: number, end: number): Place => ({
    start: shift(lines.linePos(start), origin.lineOffset),
    end: shift(lines.linePos(end), origin.lineOffset),
  });
  const placeOf = (node: Node): Place => placeOfRange(node.range?.[0] ?? 0, node.range?.[1] ?? 0);
  const refusal = refuse(text, lines);
  if (refusal) {
    const at = { file: origin.file, place: placeOfRange(refusal.offset, refusal.offset) };
    return {
      value: { root: undefined, placeOf },
      diagnostics: [diagnostic(refusal.code, at, { limit: refusal.limit })],
    };
  }
  const diagnostics: Diagnostic[] = [];
  const say = (code: DiagnosticCode, start: number, end: number, values: Record<string, string> = {}) =>
    diagnostics.push(diagnostic(code, { file: origin.file, place: placeOfRange(start, end) }, values));

  const documents = parseAllDocuments(text, {
    schema: 'core',
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
    // The library compares every key with every other; see sayRepeatedKeys.
    uniqueKeys: false,
  });
  const [document, second] = Array.isArray(documents) ? documents : [];
  if (second) say('yaml-two-records', second.range[0], second.range[0] + 3);
  const root = document?.contents ?? undefined;
  // What follows the first mistake is nearly always its consequence.
  const problem = document?.errors[0];
  if (problem) {
    const offset = offsetOf(problem, root, text);
    say('yaml-syntax', offset, offset, { actual: excerpt(text, offset) });
  }
  if (root) diagnostics.push(...refuseNodes(root, text, placeOfRange, origin.file));
  const unusable = diagnostics.some((one) => one.code !== 'yaml-two-records' && one.severity === 'error');
  return { value: { root: unusable ? undefined : root, placeOf }, diagnostics };
}

function refuse(text: string, lines: LineCounter): YamlRefusal | undefined {
  if (text.length > YAML_MAX_LENGTH) {
    lines.addNewLine(0);
    return { code: 'file-too-large', offset: 0, limit: YAML_MAX_LENGTH };
  }
  const refusal = refuseYaml(text);
  if (!refusal) return undefined;
  for (let at = -1; at < refusal.offset; ) {
    lines.addNewLine(at + 1);
    const next = text.indexOf('\n', at + 1);
    if (next < 0) break;
    at = next;
  }
  return refusal;
}

function refuseNodes(
  root: ParsedNode,
  text: string,
  placeOfRange: (start: number, end: number) => Place,
  file: string,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  const say = (code: DiagnosticCode, start: number, actual: string) =>
    found.push(diagnostic(code, { file, place: placeOfRange(start, start + actual.length) }, { actual }));
  visit(root, {
    Node(_, node) {
      const start = node.range?.[0] ?? 0;
      if (isAlias(node)) say('yaml-alias', start, `*${node.source}`);
      else if (node.anchor) say('yaml-alias', text.lastIndexOf(`&${node.anchor}`, start), `&${node.anchor}`);
      const tag = node.tag && /!\S*\s*(?:&\S+\s*)?$/.exec(text.slice(Math.max(0, start - 200), start));
      if (tag) say('yaml-tag', start - tag[0].length, tag[0].trim());
      if (isMap(node)) sayRepeatedKeys(node, say);
    },
    Pair(_, { key }) {
      if (!isNode(key)) return;
      const start = key.range?.[0] ?? 0;
      if (!isScalar(key) || typeof key.value !== 'string') say('yaml-key-not-text', start, keySource(key));
      else if (FORBIDDEN_KEYS.has(key.value)) say('yaml-key-forbidden', start, key.value);
    },
  });
  return found;
}

function sayRepeatedKeys({ items }: YAMLMap, say: (code: DiagnosticCode, start: number, actual: string) => void): void {
  const seen = new Set<unknown>();
  for (const { key } of items) {
    if (!isScalar(key)) continue;
    if (seen.has(key.value)) say('yaml-duplicate-key', key.range?.[0] ?? 0, String(key.value));
    seen.add(key.value);
  }
}

/** Where a mistake in the syntax was made, which is not always where the parser lost its way. */
function offsetOf(problem: YAMLError, root: ParsedNode | undefined, text: string): number {
  const [start, end] = problem.pos;
  if (problem.code === 'MULTILINE_IMPLICIT_KEY') return lastLineStart(text, end);
  if (problem.code === 'MISSING_CHAR' || problem.code === 'BAD_INDENT')
    return (root && openedBefore(root, start)) ?? start;
  return start;
}

/** The opening quote or bracket of the last value that is still open at an offset. */
function openedBefore(root: ParsedNode, offset: number): number | undefined {
  let opened: number | undefined;
  visit(root, {
    Node(_, node) {
      const [start = 0, end = 0] = node.range ?? [];
      const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
      const flow = isCollection(node) && node.flow === true;
      if ((quoted || flow) && start < offset && offset <= end) opened = start;
    },
  });
  return opened;
}

function lastLineStart(text: string, end: number): number {
  const start = text.lastIndexOf('\n', end - 1) + 1;
  return start + (/^[ \t]*/.exec(text.slice(start, end))?.[0].length ?? 0);
}

function keySource(key: Node): string {
  if (isScalar(key)) return key.source ?? String(key.value);
  return isMap(key) ? '{…}' : '[…]';
}

function excerpt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text
    .slice(start, end < 0 ? undefined : end)
    .trim()
    .slice(0, 40);
}

function shift(at: { line: number; col: number }, lineOffset = 0) {
  return { line: Math.max(at.line, 1) + lineOffset, column: Math.max(at.col, 1) };
}
