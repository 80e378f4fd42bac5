import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Site } from '../view/site.js';
import { PortalError } from './portal-error.js';

/** Pagefind's own interfaces, which the portal does without. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * Indexes the pages of a site's records for search and writes the index to `pagefind/` beside them. Only the Chinese pages
 * are read: the English ones show the same records.
 */
export async function indexSite(site: Site, folder: string): Promise<void> {
  const { index, errors } = await createIndex({ keepIndexUrl: false, forceLanguage: 'zh-cn' });
  if (!index) throw new PortalError(`the search index could not be made: ${errors.join('; ')}`);
  for (const { root } of site.scopes.filter(({ programme, language }) => programme && language === 'zh-CN')) {
    const glob = `${root}{plans,tasks,units,findings,inspections,reports}/*/index.html`;
    failOn((await index.addDirectory({ path: folder, glob })).errors);
  }
  const output = join(folder, 'pagefind');
  failOn((await index.writeFiles({ outputPath: output })).errors);
  for (const name of readdirSync(output).filter((one) => UNUSED.test(one))) rmSync(join(output, name));
  await close();
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new PortalError(`the search index could not be made: ${errors.join('; ')}`);
}
