import type { CatalogueArea } from './catalogue-entry.js';

/** What can be wrong with the Markdown of a plan or report. */
export const notationDiagnostics = {
  'bracket-unclosed': {
    severity: 'error',
    zh: { reason: '括号“{open}”没有配对的“{close}”', hint: '在该段末尾补上“{close}”。' },
    en: { reason: 'The bracket “{open}” has no matching “{close}”', hint: 'Add “{close}” at the end of the paragraph.' },
  },
} satisfies CatalogueArea;
