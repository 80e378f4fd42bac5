import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How much a build made. */
export interface SiteSize {
  /** HTML pages. */
  readonly pages: number;
  /** Of all files. */
  readonly bytes: number;
}

/** Counts what stands in the folder of a built site. */
export function siteSize(folder: string): SiteSize {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0),
  };
}
