import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type Node,
  type ParsedNode,
  parseAllDocuments,
  visit,
} from 'yaml';
import type { DiagnosticCode } from '../diagnostics/catalogue.js';
import { type Diagnostic, diagnostic, type Place, type Result } from '../diagnostics/diagnostic.js';
import { withoutByteOrderMark } from '../source-file.js';
import { findTooDeep } from './yaml-depth.js';

/** The largest YAML file that is read, in UTF-16 code units. */
export const YAML_MAX_LENGTH = 1024 * 1024;

/** Keys that could reach into an object's prototype. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

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
  });
  const [document, second] = Array.isArray(documents) ? documents : [];
  if (second) say('yaml-two-records', second.range[0], second.range[0] + 3);
  for (const problem of [...(document?.errors ?? []), ...(document?.warnings ?? [])]) {
    const code = problem.code === 'DUPLICATE_KEY' ? 'yaml-duplicate-key' : 'yaml-syntax';
    const [start, end] = problem.pos;
    say(code, start, end, { actual: excerpt(text, start, end), detail: problem.message });
  }
  const root = document?.contents ?? undefined;
  if (root) diagnostics.push(...refuseNodes(root, placeOf, origin.file));
  const unusable = diagnostics.some((one) => one.code !== 'yaml-two-records' && one.severity === 'error');
  return { value: { root: unusable ? undefined : root, placeOf }, diagnostics };
}

function refuse(text: string, lines: LineCounter) {
  if (text.length > YAML_MAX_LENGTH) {
    lines.addNewLine(0);
    return { code: 'file-too-large', offset: 0, limit: YAML_MAX_LENGTH } as const;
  }
  const deep = findTooDeep(text);
  if (!deep) return undefined;
  for (let at = -1; at < deep.offset; ) {
    lines.addNewLine(at + 1);
    const next = text.indexOf('\n', at + 1);
    if (next < 0) break;
    at = next;
  }
  return { code: 'yaml-too-deep', offset: deep.offset, limit: deep.limit } as const;
}

function refuseNodes(root: ParsedNode, placeOf: (node: Node) => Place, file: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  const say = (code: DiagnosticCode, node: Node, actual: string) =>
    found.push(diagnostic(code, { file, place: placeOf(node) }, { actual }));
  visit(root, {
    Node(_, node) {
      if (isAlias(node)) say('yaml-alias', node, `*${node.source}`);
      else if (node.anchor) say('yaml-alias', node, `&${node.anchor}`);
    },
    Pair(_, pair) {
      const key = pair.key;
      if (!isNode(key)) return;
      if (!isScalar(key) || typeof key.value !== 'string') say('yaml-key-not-text', key, keySource(key));
      else if (FORBIDDEN_KEYS.has(key.value)) say('yaml-key-forbidden', key, key.value);
    },
  });
  return found;
}

function keySource(key: Node): string {
  if (isScalar(key)) return key.source ?? String(key.value);
  return isMap(key) ? '{…}' : '[…]';
}

function excerpt(text: string, start: number, end: number): string {
  return (text.slice(start, Math.max(end, start + 1)).split('\n')[0] ?? '').slice(0, 60);
}

function shift(at: { line: number; col: number }, lineOffset = 0) {
  return { line: Math.max(at.line, 1) + lineOffset, column: Math.max(at.col, 1) };
}
