import type { CatalogueArea } from './catalogue-entry.js';

/** What can be wrong with a YAML record taken alone. */
export const recordDiagnostics = {
  'date-impossible': {
    severity: 'error',
    zh: { reason: '“{actual}”不是存在的日期', hint: '写成 YYYY-MM-DD，例如 2027-02-28。' },
    en: { reason: '“{actual}” is not a day that exists', hint: 'Write YYYY-MM-DD, for example 2027-02-28.' },
  },
} satisfies CatalogueArea;
