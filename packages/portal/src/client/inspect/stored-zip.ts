/** A file of an archive. Its path is plain ASCII. */
export interface ZipFile {
  readonly path: string;
  readonly text: string;
}

/** 1 January 1980, the first day that the format knows: the same files are the same bytes whenever they are packed. */
const DAY = 0x21;

/** Packs small text files into a zip archive without compression. */
export function storedZip(files: readonly ZipFile[]): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { path, text } of files) {
    const [name, body] = [encoder.encode(path), encoder.encode(text)];
    const facts = [...short(20), ...short(0x800), ...short(0), ...short(0), ...short(DAY), ...long(crc32(body))];
    const sizes = [...long(body.length), ...long(body.length), ...short(name.length), ...short(0)];
    const local = Uint8Array.from([...long(0x04034b50), ...facts, ...sizes, ...name]);
    const rest = [...short(0), ...short(0), ...short(0), ...long(0), ...long(offset)];
    directory.push(Uint8Array.from([...long(0x02014b50), ...short(20), ...facts, ...sizes, ...rest, ...name]));
    parts.push(local, body);
    offset += local.length + body.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = short(files.length);
  const end = [
    ...long(0x06054b50),
    ...short(0),
    ...short(0),
    ...count,
    ...count,
    ...long(size),
    ...long(offset),
    ...short(0),
  ];
  return joined([...parts, ...directory, Uint8Array.from(end)]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function short(value: number): readonly number[] {
  return [value & 255, (value >>> 8) & 255];
}

function long(value: number): readonly number[] {
  return [...short(value & 0xffff), ...short(value >>> 16)];
}

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
