import { plainText, renderInline, renderMarkdown } from '@zhunsheng/report-renderer';
import { escapeHtml } from './escape-html.js';

/** Anything that Markdown could read as markup. Text without it is most of a plan and needs no parser. */
const MARKUP = /[\\`*_[\]<>&|~#!\n:@+]|^\s*(?:[-=]|\d+[.)])|^\s{4}|www\.|\s{2}$/;

/** Markdown as safe HTML blocks. */
export function blocksHtml(markdown: string): string {
  return MARKUP.test(markdown) ? renderMarkdown(markdown).value : `<p>${escapeHtml(markdown)}</p>`;
}

/** Markdown of one paragraph as safe HTML without the paragraph around it. */
export function inlineHtml(markdown: string): string {
  return MARKUP.test(markdown) ? renderInline(markdown).value : escapeHtml(markdown);
}

/** Markdown as bare words, cut at `limit` characters. */
export function excerptOf(markdown: string, limit: number): string {
  const text = plainOf(markdown);
  const characters = [...text];
  return characters.length > limit ? `${characters.slice(0, limit).join('')}…` : text;
}

/** Markdown as bare words, a line for each block. */
export function plainOf(markdown: string): string {
  return MARKUP.test(markdown) ? plainText(markdown) : markdown;
}
