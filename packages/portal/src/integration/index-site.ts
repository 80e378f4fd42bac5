import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { searchFiles } from '../search/search-files.js';
import { SEARCH_FOLDER, type Site } from '../view/site.js';

/** Writes the search index of a site into the folder of its output. */
export function indexSite(site: Site, folder: string): void {
  for (const [path, content] of searchFiles(site)) {
    const target = join(folder, SEARCH_FOLDER, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}
