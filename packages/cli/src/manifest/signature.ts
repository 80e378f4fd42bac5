import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { canonicalJson } from '@zhunsheng/plan-schema/manifest';
import type { Release, UnsignedRelease } from './release-schema.js';

/** A release with the signature of an Ed25519 private key. The same release and key give the same signature. */
export function signRelease(release: UnsignedRelease, key: KeyObject): Release {
  const value = sign(null, signedBytes(release), key).toString('base64');
  return { ...release, signature: { algorithm: 'Ed25519', publicKey: publicKeyText(createPublicKey(key)), value } };
}

/** Whether the signature of a release was made by the key that it names; false without one. Says nothing of whose key it is. */
export function isSignatureValid({ signature, ...release }: Release): boolean {
  if (!signature) return false;
  try {
    const key = createPublicKey({ key: Buffer.from(signature.publicKey, 'base64'), format: 'der', type: 'spki' });
    return verify(null, signedBytes(release), key, Buffer.from(signature.value, 'base64'));
  } catch {
    // A key that is no point of the curve: nobody can have signed with it.
    return false;
  }
}

/** A public key as releases name it: SubjectPublicKeyInfo in Base64. */
export function publicKeyText(key: KeyObject): string {
  return key.export({ type: 'spki', format: 'der' }).toString('base64');
}

function signedBytes(release: UnsignedRelease): Buffer {
  return Buffer.from(canonicalJson(release));
}
