import type { CatalogueArea } from './catalogue-entry.js';

/** What can be wrong with records that are held against each other. */
export const ruleDiagnostics = {
  'id-duplicate': {
    severity: 'error',
    zh: { reason: '标识“{id}”已在 {other} 使用', hint: '把这里的标识改成没有用过的，例如 {free}。' },
    en: { reason: 'The id “{id}” is already used in {other}', hint: 'Change the id here to one that is free, such as {free}.' },
  },
} satisfies CatalogueArea;
