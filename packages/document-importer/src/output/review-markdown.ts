import type { ImportedFile } from '../import-document.js';
import { escapeMarkdown } from './escape-markdown.js';
import { type ReviewTable, reviewOf, span } from './review-tree.js';
import { REVIEW_WORDS as W } from './review-words.js';

/** The review list as Markdown, with a box to tick at every entry. */
export function reviewMarkdown(file: Pick<ImportedFile, 'document'>): string {
  const { title, data, items, tables } = reviewOf(file);
  const lines = items.map(({ depth, text, lines: place, doubt }) => {
    const mark = doubt ? ` **${W.doubt}**` : '';
    return `${'  '.repeat(depth)}- [ ] ${escapeMarkdown(text)}（${W.lines} ${span(place)}）${mark}`;
  });
  const blocks = [
    `# ${W.heading}：${escapeMarkdown(title)}`,
    W.intro,
    tableOf(data),
    `## ${W.outline}`,
    lines.length > 0 ? lines.join('\n') : W.none,
    ...tables.map(tableOf),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function tableOf({ title, head, rows }: ReviewTable): string {
  const cells = rows.map((row) => `| ${row.map((cell) => escapeMarkdown(cell)).join(' | ')} |`);
  const body =
    rows.length === 0
      ? W.none
      : [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...cells].join('\n');
  return `## ${title}\n\n${body}`;
}
