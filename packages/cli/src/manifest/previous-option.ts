import { resolve } from 'node:path';
import { type Call, UsageError } from '../command.js';
import { type KeptRelease, readKeptRelease } from './kept-release.js';

/** The release that `--previous` names, by its file or folder; undefined without the option. Anything else is wrong use. */
export function previousOption({ options, cwd, messages }: Call): KeptRelease | undefined {
  const { previous } = options;
  if (typeof previous !== 'string') return undefined;
  const kept = readKeptRelease(resolve(cwd, previous));
  if (!kept) throw new UsageError(messages.noRelease(previous));
  return kept;
}
