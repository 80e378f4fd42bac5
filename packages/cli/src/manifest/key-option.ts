import type { KeyObject } from 'node:crypto';
import { relative, resolve } from 'node:path';
import { type Call, UsageError } from '../command.js';
import type { KeyKind } from '../messages.js';
import { readPrivateKey, readPublicKey } from './key-file.js';

/** The key that `--key` names; undefined without the option. A file that is no such key is wrong use. */
export function keyOption({ options, cwd, messages }: Call, kind: KeyKind): KeyObject | undefined {
  const { key: file } = options;
  if (typeof file !== 'string') return undefined;
  const path = resolve(cwd, file);
  const key = kind === 'private' ? readPrivateKey(path) : readPublicKey(path);
  if (typeof key === 'string') throw new UsageError(messages.badKey[key](relative(cwd, path), kind));
  return key;
}
