import type { Manifest } from '@zhunsheng/plan-schema/manifest';

/** A manifest as text, one record and one file a line. */
export function manifestText({ records, files, ...head }: Manifest): string {
  const lines = (items: readonly object[]) => items.map((item) => JSON.stringify(item)).join(',\n');
  const start = JSON.stringify(head).slice(0, -1);
  return `${start},"records":[\n${lines(records)}\n],"files":[\n${lines(files)}\n]}\n`;
}
