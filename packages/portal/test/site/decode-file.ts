import { brotliDecompressSync, gunzipSync, inflateRawSync } from 'node:zlib';

const CENTRAL_ENTRY = 0x02014b50;
const END_OF_ZIP = 0x06054b50;

/** The bytes of a file, and of everything packed inside: gzip (Pagefind's files are), zip and, by its name, Brotli. */
export function layersOf(path: string, bytes: Buffer): Buffer[] {
  return [bytes, ...unpack(path, bytes).flatMap((inner) => layersOf('', inner))];
}

function unpack(path: string, bytes: Buffer): Buffer[] {
  if (bytes.length > 2 && bytes.readUInt16BE(0) === 0x1f8b) return [gunzipSync(bytes)];
  if (bytes.length > 4 && bytes.readUInt32BE(0) === 0x504b0304) return zipEntries(bytes);
  return path.endsWith('.br') ? [brotliDecompressSync(bytes)] : [];
}

/** Contents of a zip file in the order of its directory. Layout: PKWARE APPNOTE 4.3. */
function zipEntries(zip: Buffer): Buffer[] {
  const end = zip.lastIndexOf(Buffer.from(Uint32Array.of(END_OF_ZIP).buffer));
  const entries: Buffer[] = [];
  let at = zip.readUInt32LE(end + 16);
  while (zip.readUInt32LE(at) === CENTRAL_ENTRY) {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + size);
    entries.push(method === 8 ? inflateRawSync(packed) : packed);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}
