import type { DiagnosticWording } from './diagnostic-wording.js';

/** What cleaning, structure and meaning say. */
export const UNDERSTANDING_DIAGNOSTICS = {
  'nothing-understood': {
    severity: 'error',
    zh: '文件中没有找到可识别的标题、部分或任务。请核对文件内容。',
    en: 'No title, section or task was found in the file. Check what it holds.',
  },
} as const satisfies Record<string, DiagnosticWording>;
