import { createHash } from 'node:crypto';

/** Where a published site is read from: a folder or an address. */
export interface Site {
  /**
   * Everything that stands in it, by path; `other` is what is no regular file, such as a link. Undefined where nobody can
   * list it.
   */
  readonly entries: ReadonlyMap<string, 'file' | 'other'> | undefined;
  /**
   * The bytes of the file at a path, in pieces. `bytes` is how many are expected: it bounds the time, and the reader stops
   * soon after. Throws a {@link SiteFault}.
   */
  readonly open: (path: string, bytes: number) => AsyncIterable<Uint8Array>;
}

/** A file of a site that could not be read to its end. */
export class SiteFault extends Error {
  override readonly name = 'SiteFault';
  readonly code: 'file-missing' | 'file-not-regular' | 'file-unreadable';

  /** `detail` is a code or a short technical phrase. */
  constructor(code: SiteFault['code'], detail: string) {
    super(detail);
    this.code = code;
  }
}

/** The bytes of a small file. Throws a {@link SiteFault}, also when there are more than `limit`. */
export async function readBytes(site: Site, path: string, limit: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of site.open(path, limit)) {
    bytes += piece.length;
    if (bytes > limit) throw new SiteFault('file-unreadable', `more than ${limit} bytes`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** Size and SHA-256 of a file, without keeping it; `too-long` as soon as it has more than `bytes`. Throws a {@link SiteFault}. */
export async function digest(
  site: Site,
  path: string,
  bytes: number,
): Promise<{ readonly bytes: number; readonly sha256: string } | 'too-long'> {
  const hash = createHash('sha256');
  let read = 0;
  for await (const piece of site.open(path, bytes)) {
    read += piece.length;
    if (read > bytes) return 'too-long';
    hash.update(piece);
  }
  return { bytes: read, sha256: hash.digest('hex') };
}
