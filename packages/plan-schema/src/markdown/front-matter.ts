import type { Yaml } from 'mdast';

const frontMatter = /^---[ \t]*(?:\r\n|\n|\r)(?:([\s\S]*?)(?:\r\n|\n|\r))??---[ \t]*(?=[\r\n]|$)/;
const byteOrderMark = '\ufeff';

/** A text in two: the YAML between the `---` lines at its very start, if any, and the Markdown after it. */
export interface SplitText {
  readonly yaml?: Yaml;
  readonly body: string;
  /** Where the body starts, in UTF-16 units of the whole text. */
  readonly offset: number;
  /** Line on which the body starts, from 1. */
  readonly line: number;
}

/** Takes the byte order mark and the front matter off the start of a text; an opening `---` that is never closed is Markdown. */
export function splitFrontMatter(text: string): SplitText {
  const start = text.startsWith(byteOrderMark) ? 1 : 0;
  const match = frontMatter.exec(text.slice(start));
  if (!match) return { body: text.slice(start), offset: start, line: 1 };
  const [whole, value = ''] = match;
  const lines = whole.split(/\r\n|\n|\r/);
  const end = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset: start + whole.length };
  const yaml: Yaml = { type: 'yaml', value, position: { start: { line: 1, column: 1, offset: start }, end } };
  const offset = end.offset + (/^(?:\r\n|\n|\r)/.exec(text.slice(end.offset, end.offset + 2))?.[0].length ?? 0);
  return { yaml, body: text.slice(offset), offset, line: lines.length + 1 };
}
