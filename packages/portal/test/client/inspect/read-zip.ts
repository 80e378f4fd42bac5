import { crc32 } from 'node:zlib';

const CENTRAL_ENTRY = 0x02014b50;
const END_LENGTH = 22;

/** The files of an archive by their path, in the order of its directory. Throws where a sum does not fit. Layout: PKWARE APPNOTE 4.3. */
export function readZip(bytes: Uint8Array): Map<string, string> {
  const zip = Buffer.from(bytes);
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(zip.length - END_LENGTH + 16);
  while (zip.readUInt32LE(at) === CENTRAL_ENTRY) {
    const [size, nameLength, local] = [zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28), zip.readUInt32LE(at + 42)];
    const path = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const content = zip.subarray(start, start + size);
    if (crc32(content) !== zip.readUInt32LE(at + 16))
      throw new Error(`${path} does not have the sum that its entry says`);
    files.set(path, content.toString('utf8'));
    at += 46 + nameLength;
  }
  return files;
}
