import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a reader's browser gets for a task page. */
export interface TaskPage {
  readonly task: string;
  /** Bytes of the page and of its style sheets, each compressed by gzip. */
  readonly gzip: number;
  readonly script: boolean;
}

/** The task page of a built portal that weighs most; `script` says whether any of them has one. */
export function heaviestTaskPage(dist: string): TaskPage {
  const folder = join(dist, 'tasks');
  const tasks = readdirSync(folder).filter((name) => /^p\d+-\d+$/.test(name));
  const pages = tasks.map((task) => weigh(dist, task, readFileSync(join(folder, task, 'index.html'), 'utf8')));
  const [heaviest] = pages.toSorted((a, b) => b.gzip - a.gzip);
  if (!heaviest) throw new Error(`${folder} has no task pages`);
  return { ...heaviest, script: pages.some(({ script }) => script) };
}

function weigh(dist: string, task: string, html: string): TaskPage {
  const sheets = [...html.matchAll(/<link [^>]*?href="([^"]+\.css)"/g)].flatMap((match) => match[1] ?? []);
  const gzip = sheets.reduce((sum, sheet) => sum + gzipSize(readFileSync(join(dist, sheet))), gzipSize(html));
  return { task, gzip, script: /<script\b/i.test(html) };
}

function gzipSize(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length;
}
