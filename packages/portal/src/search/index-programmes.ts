import { loadSite } from '../integration/load-site.js';
import { type Options, parseOptions } from '../integration/options.js';
import { type SearchFile, searchFiles } from './search-files.js';

/**
 * The search index of programmes without their pages, for other uses than the portal's own search page. Relative
 * folders count from `root`. Throws `PortalError` where options or records are wrong.
 */
export function indexProgrammes(options: Options, root: string): readonly SearchFile[] {
  return searchFiles(loadSite(parseOptions(options), { root, base: '/' }));
}
