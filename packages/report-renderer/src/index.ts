export { plainText } from './plain-text.js';
export type { RenderDiagnostic, RenderDiagnosticCode } from './render-diagnostic.js';
export { type RenderedHtml, renderInline, renderMarkdown } from './render-markdown.js';
export type { RenderOptions } from './render-options.js';
