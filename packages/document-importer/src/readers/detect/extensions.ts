import type { SourceFormat } from '../../source/source-document.js';

const EXTENSIONS: Readonly<Record<SourceFormat, readonly string[]>> = {
  text: ['txt', 'text', 'md', 'markdown'],
  html: ['html', 'htm', 'xhtml', 'shtml', 'asp', 'aspx', 'jsp', 'php'],
  docx: ['docx', 'docm', 'dotx', 'dotm'],
  pdf: ['pdf'],
  xlsx: ['xlsx', 'xlsm', 'xltx', 'xltm'],
  csv: ['csv', 'tsv', 'tab'],
};

/** The extension of a file name in small letters, without the dot; empty when it has none. */
export function extensionOf(name: string): string {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  const dot = base.lastIndexOf('.');
  return dot > 0 ? base.slice(dot + 1).toLowerCase() : '';
}

/** Whether an extension promises another format than the one found; one that is not known promises nothing. */
export function promisesOther(extension: string, format: SourceFormat): boolean {
  const promised = Object.entries(EXTENSIONS).find(([, extensions]) => extensions.includes(extension))?.[0];
  const isOldOffice = ['doc', 'xls', 'wps', 'et', 'rtf'].includes(extension);
  return isOldOffice || (promised !== undefined && promised !== format);
}
