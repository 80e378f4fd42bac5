import { Inflate } from 'fflate';
import type { ReadLimits } from '../read-limits.js';
import { holdLimit, Unreadable } from '../unreadable.js';
import { type ZipEntry, zipEntries } from './zip-entries.js';

/** A zip container of which single parts are unpacked, each behind the limits of size and ratio. */
export interface ZipArchive {
  readonly names: readonly string[];
  /** Hands a part on in pieces as it is unpacked; false when there is no such part. */
  readonly unpack: (name: string, onPiece: (piece: Uint8Array) => void) => boolean;
}

const PIECE = 8 * 1024;
const STORED = 0;
const DEFLATED = 8;
const MEASURED_ABOVE = 64 * 1024;
const RATIO_MATTERS_ABOVE = 1024 * 1024;

/** Opens a container by its directory; nothing is unpacked yet. */
export function zipArchive(bytes: Uint8Array, limits: ReadLimits): ZipArchive {
  const entries = zipEntries(bytes, limits);
  let unpacked = 0;
  return {
    names: [...entries.keys()],
    unpack: (name, onPiece) => {
      const entry = entries.get(name);
      if (!entry) return false;
      // A large part is measured before anyone takes pains to read it.
      if (entry.packed > MEASURED_ABOVE) unpackEntry(bytes, entry, limits, () => {});
      unpackEntry(bytes, entry, limits, (piece) => {
        unpacked += piece.length;
        holdLimit('unpackedBytes', limits, unpacked);
        onPiece(piece);
      });
      return true;
    },
  };
}

function unpackEntry(bytes: Uint8Array, entry: ZipEntry, limits: ReadLimits, onPiece: (piece: Uint8Array) => void) {
  if (entry.encrypted) throw new Unreadable('file-encrypted');
  const packed = packedBytes(bytes, entry);
  let size = 0;
  const take = (piece: Uint8Array) => {
    size += piece.length;
    holdLimit('partBytes', limits, size);
    if (size > RATIO_MATTERS_ABOVE) holdLimit('zipRatio', limits, Math.floor(size / Math.max(1, packed.length)));
    if (piece.length > 0) onPiece(piece);
  };
  if (entry.method === STORED) return take(packed);
  if (entry.method !== DEFLATED) throw new Unreadable('file-damaged', { part: entry.name });
  inflate(packed, entry.name, take);
}

/** The bytes of an entry as they stand in the file, behind its local header. */
function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length) throw new Unreadable('file-damaged', { part: entry.name });
  const start =
    entry.offset + 30 + header.getUint16(entry.offset + 26, true) + header.getUint16(entry.offset + 28, true);
  if (start + entry.packed > bytes.length) throw new Unreadable('file-damaged', { part: entry.name });
  return bytes.subarray(start, start + entry.packed);
}

/** Small pieces go in, so that a bomb is noticed long before it is unpacked. */
function inflate(packed: Uint8Array, part: string, onPiece: (piece: Uint8Array) => void): void {
  let ended = false;
  const stream = new Inflate((piece, final) => {
    onPiece(piece);
    ended ||= final;
  });
  try {
    for (let at = 0; at < packed.length || at === 0; at += PIECE) {
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable('file-damaged', { part });
  }
  if (!ended) throw new Unreadable('file-damaged', { part });
}
