import { constants, readdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { type Site, SiteFault } from './site.js';

/**
 * A site in a folder. It is listed first without following a link, and a path is opened only if it was listed as a file:
 * whatever a manifest says, nothing outside the folder is read.
 */
export function folderSite(root: string): Site {
  const entries = entriesOf(root);
  return { entries, open: (path) => pieces(root, path, entries.get(path)) };
}

function entriesOf(root: string): Map<string, 'file' | 'other'> {
  const entries = new Map<string, 'file' | 'other'>();
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const below = list(join(root, folder));
    if (below === undefined) entries.set(folder, 'other');
    for (const entry of below ?? []) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) folders.push(path);
      else entries.set(path, entry.isFile() ? 'file' : 'other');
    }
  }
  return entries;
}

/** What stands in a folder; undefined for one that may not be read or whose path is too long. */
function list(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

async function* pieces(root: string, path: string, entry: 'file' | 'other' | undefined): AsyncGenerator<Uint8Array> {
  if (entry === undefined) throw new SiteFault('file-missing', 'ENOENT');
  if (entry === 'other') throw new SiteFault('file-not-regular', '');
  try {
    // Windows has no such flag; there the listing alone keeps links out.
    const file = await open(join(root, path), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      yield* file.createReadStream({ autoClose: false }) as AsyncIterable<Uint8Array>;
    } finally {
      await file.close();
    }
  } catch (error) {
    throw new SiteFault('file-unreadable', (error as NodeJS.ErrnoException).code ?? 'unknown');
  }
}
