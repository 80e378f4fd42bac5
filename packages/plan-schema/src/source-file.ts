/** A text file of a programme folder, as read. */
export interface SourceFile {
  /** Path inside the folder, with forward slashes. */
  readonly path: string;
  /** The text, line ends as they are; a byte-order mark may still stand in front. */
  readonly text: string;
}

/** A file that records point to but whose content nobody reads, such as a scanned document under `evidence/`. */
export interface Attachment {
  /** Path inside the folder, with forward slashes. */
  readonly path: string;
  /** SHA-256 of its bytes, 64 hexadecimal digits. */
  readonly sha256: string;
}

/** The text without the byte-order mark that some editors put in front: it counts as nothing in every position. */
export function withoutByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
