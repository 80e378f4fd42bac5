import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The programme folders that a folder stands for: itself if it holds `programme.yaml`, else every folder directly below
 * that does; itself again when there is none, so that checking it says what is missing.
 */
export function programmeFolders(folder: string): string[] {
  if (isProgramme(folder) || !existsSync(folder)) return [folder];
  const below = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name))
    .filter(isProgramme)
    .sort();
  return below.length > 0 ? below : [folder];
}

/** Whether a folder holds a programme. */
export function isProgramme(folder: string): boolean {
  return existsSync(join(folder, 'programme.yaml'));
}
