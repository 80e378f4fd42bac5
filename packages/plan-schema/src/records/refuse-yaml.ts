import { CST, Lexer } from 'yaml';
import type { DiagnosticCode } from '../diagnostics/catalogue.js';

/** How many flow brackets may stand open at once; a record needs two or three. */
const MAX_FLOW_DEPTH = 32;
/** How far a line may be indented, dashes of lists included. Block nesting can never be deeper than its indentation. */
const MAX_INDENT = 120;

/** How many fields and items one file may hold: some thousand entries of a log. */
const MAX_VALUES = 10_000;

/** Why a text is not given to the parser, and where. */
export interface YamlRefusal {
  readonly code: DiagnosticCode;
  readonly offset: number;
  readonly limit: number;
}

/**
 * Finds the first place where YAML nests so deep that a recursive reader could run out of stack, or goes on for longer than
 * anybody should wait. It reads the tokens that the parser reads, so brackets inside quotes, comments and literal text do
 * not count.
 */
export function refuseYaml(text: string): YamlRefusal | undefined {
  let values = 0;
  let offset = 0;
  let flow = 0;
  let indent = 0;
  let atLineStart = true;
  let inScalar = false;
  for (const token of new Lexer().lex(text)) {
    const type = inScalar ? 'scalar' : CST.tokenType(token);
    inScalar = token === CST.SCALAR;
    if (inScalar || type === 'doc-mode' || type === 'flow-error-end') continue;
    if (type === 'newline') indent = 0;
    else if (isIndicator(type)) indent += 1;
    else if (type === 'space' && atLineStart) indent += token.length;
    atLineStart = type === 'newline';
    if (type === 'flow-map-start' || type === 'flow-seq-start') flow += 1;
    else if (type === 'flow-map-end' || type === 'flow-seq-end') flow -= 1;
    if (isIndicator(type) || type === 'comma' || type === 'doc-start' || type === 'directive-line') values += 1;
    if (flow > MAX_FLOW_DEPTH) return { code: 'yaml-too-deep', offset, limit: MAX_FLOW_DEPTH };
    if (indent > MAX_INDENT) return { code: 'yaml-too-deep', offset, limit: MAX_INDENT };
    if (values > MAX_VALUES) return { code: 'yaml-too-many-values', offset, limit: MAX_VALUES };
    offset += token.length;
  }
  return undefined;
}

function isIndicator(type: CST.TokenType | null): boolean {
  return type === 'seq-item-ind' || type === 'explicit-key-ind' || type === 'map-value-ind';
}
