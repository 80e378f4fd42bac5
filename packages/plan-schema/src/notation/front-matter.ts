/** A Markdown document cut into its front matter and its body. */
export interface CutDocument {
  /** The YAML between the `---` lines; absent when the document begins without one. */
  readonly yaml: string | undefined;
  /** Lines in front of the YAML: 1 where there is front matter. */
  readonly yamlLineOffset: number;
  /** What follows. */
  readonly body: string;
  /** Lines in front of the body. */
  readonly bodyLineOffset: number;
  /** Whether the front matter was opened but never closed. */
  readonly unclosed: boolean;
}

/**
 * Cuts the front matter off a document. The text must have no byte-order mark; line ends may be of any kind and stay as
 * they are.
 */
export function cutFrontMatter(text: string): CutDocument {
  const opening = /^---[ \t]*(?:\r\n|\n|\r)/.exec(text);
  if (!opening) return { yaml: undefined, yamlLineOffset: 0, body: text, bodyLineOffset: 0, unclosed: false };
  const start = opening[0].length;
  const closing = /^---[ \t]*(?:\r\n|\n|\r|$)/m.exec(text.slice(start));
  if (!closing) return { yaml: text.slice(start), yamlLineOffset: 1, body: '', bodyLineOffset: 0, unclosed: true };
  const yaml = text.slice(start, start + closing.index);
  const bodyStart = start + closing.index + closing[0].length;
  return {
    yaml,
    yamlLineOffset: 1,
    body: text.slice(bodyStart),
    bodyLineOffset: 2 + countLines(yaml),
    unclosed: false,
  };
}

function countLines(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
