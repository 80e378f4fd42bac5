import { constants, deflateRawSync } from 'node:zlib';

/** A part of a zip file: packed bytes and what the directory says of them. */
export interface PackedPart {
  readonly name: string;
  readonly packed: Uint8Array;
  /** Unpacked size as the directory claims it. */
  readonly size: number;
  readonly encrypted?: boolean;
}

/** A part that unpacks to `before`, then `block` a number of times, then `after`; as small as packing gets. */
export function repeatedPart(name: string, before: string, block: string, times: number, after: string): PackedPart {
  const blocks = [pack(before), ...Array.from({ length: times }, () => pack(block, true)), pack(after)];
  const end = Uint8Array.of(0x03, 0x00);
  return { name, packed: Buffer.concat([...blocks, end]), size: 0 };
}

const known = new Map<string, Buffer>();

/** Blocks that end at a byte and refer to nothing before them can be put one behind another. */
function pack(text: string, keep = false): Buffer {
  const packed = known.get(text) ?? deflateRawSync(text, { finishFlush: constants.Z_FULL_FLUSH, level: 9 });
  if (keep) known.set(text, packed);
  return packed;
}

export function plainPart(name: string, text: string | Uint8Array): PackedPart {
  return { name, packed: deflateRawSync(text), size: text.length };
}

/** A zip file of parts that may lie; with `copies` its directory names the last part so many times more. */
export function packedZip(parts: readonly PackedPart[], copies: readonly string[] = []): Uint8Array {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [index, part] of parts.entries()) {
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(8, 8);
    header.writeUInt32LE(part.packed.length, 18);
    header.writeUInt16LE(Buffer.byteLength(part.name), 26);
    const names = index === parts.length - 1 ? [part.name, ...copies] : [part.name];
    for (const name of names) entries.push(entryOf(part, name, offset));
    locals.push(header, Buffer.from(part.name), Buffer.from(part.packed));
    offset += 30 + Buffer.byteLength(part.name) + part.packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(entries.length, 0xffff), 8);
  end.writeUInt16LE(Math.min(entries.length, 0xffff), 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

function entryOf({ packed, size, encrypted = false }: PackedPart, name: string, offset: number): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(encrypted ? 1 : 0, 8);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(Buffer.byteLength(name), 28);
  entry.writeUInt32LE(offset, 42);
  return Buffer.concat([entry, Buffer.from(name)]);
}
