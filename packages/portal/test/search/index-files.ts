import type { SearchSource } from '../../src/search/open-search.js';
import type { SearchFile } from '../../src/search/search-files.js';

/** An index in memory, and what was read of it. */
export interface HeldIndex extends SearchSource {
  /** Paths in the order in which they were asked for. */
  readonly read: readonly string[];
}

/** Holds the files of an index as a server would. */
export function heldIndex(files: readonly SearchFile[]): HeldIndex {
  const contents = new Map(files);
  const read: string[] = [];
  const get = (path: string) => {
    read.push(path);
    const content = contents.get(path);
    if (content === undefined) throw new Error(`no ${path}`);
    return content;
  };
  return {
    read,
    json: async (path) => JSON.parse(String(get(path))),
    bytes: async (path) => get(path) as Uint8Array,
  };
}
