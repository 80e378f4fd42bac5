import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Call, UsageError } from '../command.js';

/**
 * The folder of the built site that a path names, links resolved. It is taken as named, without a search for `dist` below:
 * a copy inside a site must not be checked in its stead.
 */
export function siteFolder(path: string, { cwd, messages }: Call): string {
  const folder = resolve(cwd, path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(messages.noFolder(path));
  return realpathSync(folder);
}
