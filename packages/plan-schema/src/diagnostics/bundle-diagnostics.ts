import type { CatalogueArea } from './catalogue-entry.js';

/** What can be wrong with the text of a bundle before its records are looked at. */
export const bundleDiagnostics = {
  'bundle-too-large': {
    severity: 'error',
    zh: { reason: '数据包过大，未读取（上限 {limit}）', hint: '向发布单位确认文件是否完整无误。' },
    en: {
      reason: 'The bundle is too large and was not read (limit: {limit})',
      hint: 'Ask its publisher whether this is the right file.',
    },
  },
  'bundle-not-json': {
    severity: 'error',
    zh: { reason: '{actual?从“{}”起}不是合法的 JSON', hint: '重新下载数据包，不要手工改动。' },
    en: {
      reason: 'The bundle is not JSON{actual? from “{}” on}',
      hint: 'Download the bundle anew and leave it as it is.',
    },
  },
  'bundle-too-deep': {
    severity: 'error',
    zh: { reason: '数据包在“{actual}”处嵌套过深，未读取', hint: '重新下载数据包，不要手工改动。' },
    en: {
      reason: 'The bundle nests too deep at “{actual}” and was not read',
      hint: 'Download the bundle anew and leave it as it is.',
    },
  },
  'bundle-key-refused': {
    severity: 'error',
    zh: { reason: '数据包里的键不能用，或者写了两次：{actual}', hint: '重新下载数据包，不要手工改动。' },
    en: {
      reason: 'A key of the bundle is not allowed or stands twice: {actual}',
      hint: 'Download the bundle anew and leave it as it is.',
    },
  },
} satisfies CatalogueArea;
