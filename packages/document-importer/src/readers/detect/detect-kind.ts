import type { ReadLimits } from '../read-limits.js';
import { zipEntries } from '../zip/zip-entries.js';
import type { FileKind } from './file-kind.js';

/** Bytes that a kind begins with, as Latin characters. */
const SIGNATURES: readonly (readonly [signature: string, kind: FileKind])[] = [
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'rich-text'],
  ['MIME-Version:', 'mail-page'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['BM', 'image'],
  ['Rar!', 'archive'],
  ["7z\xbc\xaf'\x1c", 'archive'],
  ['\x1f\x8b', 'archive'],
  ['BZh', 'archive'],
];
const XML_START = /^(?:\xef\xbb\xbf)?\s{0,20}<\?xml\s/;
const COMPOUND_FILE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const PARTS: readonly (readonly [part: RegExp, kind: FileKind])[] = [
  [/^word\/document\d{0,3}\.xml$/, 'docx'],
  [/^xl\/workbook\.xml$/, 'xlsx'],
  [/^OFD\.xml$/, 'ofd'],
  [/^content\.xml$/, 'open-document'],
];
/** What the root of an office document kept as XML names: Word and Excel 2003, a package in one file, OpenDocument. */
const OFFICE_XML =
  /<\?mso-application|<(?:w:wordDocument|pkg:package|office:document)[\s/>]|urn:schemas-microsoft-com:office:spreadsheet/;
/** How far into a file the mark of a PDF may stand; scanners and mail programs put lines in front. */
const PDF_MARK_WITHIN = 1024;

/** Tells by its bytes alone what a file is. Text of any kind, web pages included, is `text`. */
export function detectKind(bytes: Uint8Array, limits: ReadLimits): FileKind {
  if (bytes.length === 0) return 'empty';
  const start = latin(bytes.subarray(0, PDF_MARK_WITHIN));
  if (start.startsWith('PK\x03\x04')) return zipKind(bytes, limits);
  if (start.startsWith(COMPOUND_FILE)) return isEncryptedOffice(bytes) ? 'encrypted' : 'old-office';
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1];
  if (known && !(known === 'image' && start.startsWith('BM') && !start.slice(0, 32).includes('\0'))) return known;
  if (start.includes('%PDF-')) return 'pdf';
  if (XML_START.test(start) && OFFICE_XML.test(start)) return 'office-xml';
  return isBinary(bytes) ? 'binary' : 'text';
}

function zipKind(bytes: Uint8Array, limits: ReadLimits): FileKind {
  const names = [...zipEntries(bytes, limits).keys()];
  return PARTS.find(([part]) => names.some((name) => part.test(name)))?.[1] ?? 'archive';
}

/** A Word or Excel file with a password is a compound file with a stream of this name (UTF-16). */
function isEncryptedOffice(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(0x45); at !== -1; at = bytes.indexOf(0x45, at + 1)) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Text has no zero bytes, but for UTF-16, where nearly all of them stand at even or nearly all at odd places. */
function isBinary(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return false;
  const sample = bytes.subarray(0, 64 * 1024);
  let [even, odd, controls] = [0, 0, 0];
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) index % 2 === 0 ? even++ : odd++;
    else if (byte < 9 || (byte > 13 && byte < 32)) controls += 1;
  }
  if (even + odd > 0) return Math.min(even, odd) * 4 > Math.max(even, odd);
  return controls * 20 > sample.length;
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
