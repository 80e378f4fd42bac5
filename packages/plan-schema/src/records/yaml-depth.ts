/** How many flow brackets may stand open at once; a record needs two or three. */
const MAX_FLOW_DEPTH = 32;
/** How far a line may be indented, list dashes included. Block nesting can never be deeper than its indentation. */
const MAX_INDENT = 120;

/**
 * Finds the first place where YAML nests so deep that a recursive reader could run out of stack. The scan is linear and
 * knows only quotes, comments and brackets, so it may refuse a text that no record would hold, and never lets a deep one by.
 */
export function findTooDeep(text: string): { offset: number; limit: number } | undefined {
  const indent = /^[ \t?:-]*/gm;
  for (let match = indent.exec(text); match; match = indent.exec(text)) {
    if (match[0].length > MAX_INDENT && !/^-+$/.test(match[0])) return { offset: match.index, limit: MAX_INDENT };
    if (match[0].length === 0) {
      const next = text.indexOf('\n', match.index);
      if (next < 0) break;
      indent.lastIndex = next + 1;
    }
  }
  let depth = 0;
  for (const match of text.matchAll(/["'][^"'\n]*["']|[[\]{}]/g)) {
    if (match[0] === '[' || match[0] === '{') depth += 1;
    else if (match[0] === ']' || match[0] === '}') depth = Math.max(0, depth - 1);
    if (depth > MAX_FLOW_DEPTH) return { offset: match.index, limit: MAX_FLOW_DEPTH };
  }
  return undefined;
}
