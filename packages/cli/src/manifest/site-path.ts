/** Marks that a path may not hold: control and formatting characters, halves of characters, and what stands for bytes that are no text. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\\\uFFFD]/u;

/** The longest path of a file in a site, in UTF-16 units. */
const MAX_LENGTH = 1024;

/** Whether a manifest may name a file so: relative to the site, with forward slashes, never leading out of it. */
export function isSitePath(path: string): boolean {
  if (path.length > MAX_LENGTH || UNSAFE.test(path) || /^[a-z]:/i.test(path)) return false;
  return path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
}

/** The same for all spellings of a path that some file system takes for one: case and Unicode form do not count. */
export function pathKey(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
