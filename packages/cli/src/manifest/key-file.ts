import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { platform } from 'node:os';

/** The largest key file that is read, in bytes. */
const MAX_BYTES = 64 * 1024;

/** A key, or what is wrong with its file. Nothing of what the file says is ever repeated. */
export type KeyFile = KeyObject | 'unreadable' | 'not-a-key' | 'open-to-others';

/** The Ed25519 private key of a PEM file that only its owner may read. Windows has no such permissions to look at. */
export function readPrivateKey(path: string): KeyFile {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode ?? 0;
  if (platform() !== 'win32' && (mode & 0o077) !== 0) return 'open-to-others';
  return readKey(path, createPrivateKey);
}

/** The Ed25519 public key of a PEM file. A private key in its place is refused: it does not belong where releases are checked. */
export function readPublicKey(path: string): KeyFile {
  return readKey(path, (pem) => {
    if (pem.includes('PRIVATE KEY')) throw new TypeError('a private key');
    return createPublicKey(pem);
  });
}

function readKey(path: string, parse: (pem: string) => KeyObject): KeyFile {
  const pem = textOf(path);
  if (pem === undefined) return 'unreadable';
  try {
    const key = parse(pem);
    return key.asymmetricKeyType === 'ed25519' ? key : 'not-a-key';
  } catch {
    return 'not-a-key';
  }
}

function textOf(path: string): string | undefined {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status?.isFile() || status.size > MAX_BYTES) return undefined;
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
