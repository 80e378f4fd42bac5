import type { SourceLine } from '../../source/source-document.js';
import { guessField } from '../../tables/guess-field.js';

const LONGEST = 8;

/** Headers of a table whose rows were pasted as a text with numbers: 一级指标, 二级指标, 三级指标 one under another. */
export function withoutHeaderWords(lines: readonly SourceLine[]): readonly SourceLine[] {
  const filled = lines.filter(({ text }) => text.trim() !== '');
  const alone = filled.filter((line, at) => isWord(line) && (isWord(filled[at - 1]) || isWord(filled[at + 1])));
  const dropped = new Set(alone);
  return lines.map((line) => (dropped.has(line) ? { ...line, role: 'chrome', reason: 'table-header' } : line));
}

function isWord(line: SourceLine | undefined): boolean {
  return line?.role === 'text' && line.text.trim().length <= LONGEST && guessField(line.text)?.sure === true;
}
