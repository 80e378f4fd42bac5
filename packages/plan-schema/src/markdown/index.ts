export {
  type ParsedInlineMarkdown,
  type ParsedMarkdown,
  parseInlineMarkdown,
  parseMarkdown,
} from './parse-markdown.js';
export { type MarkdownRefusal, type MarkdownRefusalCode, markdownLimits } from './refusal.js';
