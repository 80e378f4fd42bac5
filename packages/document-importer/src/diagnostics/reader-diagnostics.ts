import type { DiagnosticWording } from './diagnostic-wording.js';

/** What the readers of file formats say. */
export const READER_DIAGNOSTICS = {
  'file-empty': {
    severity: 'error',
    zh: '文件没有任何文字。请确认选对了文件。',
    en: 'The file holds no text. Check that it is the right file.',
  },
  'encoding-replaced': {
    severity: 'warning',
    zh: '有 {count} 个字节不属于 {encoding} 编码，已用替代字符表示。请以原件核对。',
    en: '{count} bytes are not of the encoding {encoding} and are shown as replacement characters. Check them against the original.',
  },
} as const satisfies Record<string, DiagnosticWording>;
