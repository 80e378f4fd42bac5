import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The fingerprint of a clause: a hash of its text in NFKC without blanks and punctuation, as 16 hexadecimal
 * digits. Two copies that differ in spacing, width or punctuation alone have the same fingerprint; signs that carry
 * meaning, such as ≥ and %, count.
 */
export function fingerprint(text: string): string {
  const letters = text.normalize('NFKC').replace(/(?![%‰])[\s\p{P}\p{C}]/gu, '');
  return bytesToHex(sha256(utf8ToBytes(letters))).slice(0, 16);
}
