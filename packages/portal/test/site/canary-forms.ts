/** What every planted string of Latin letters begins with. */
export const LATIN = 'qzkanari';
/** What every planted string of Chinese characters begins with; the two stand nowhere in the model city. */
export const HAN = '龘靐齉爩';

/** A way in which a text may be written down, and the bytes of it. */
export interface Form {
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * Every form of a marker that is looked for: the common encodings, escapes of HTML, URLs, JSON, CSS and JavaScript, code
 * points as digits, and Base64 at each of its three offsets.
 */
export function formsOf(marker: string): Form[] {
  const utf16le = Buffer.from(marker, 'utf16le');
  const encoded = [
    { name: 'UTF-8', bytes: Buffer.from(marker) },
    { name: 'UTF-16LE', bytes: utf16le },
    { name: 'UTF-16BE', bytes: Buffer.from(utf16le).swap16() },
  ];
  const escapes = Object.entries(ESCAPES).map(([name, write]) => ({ name, bytes: Buffer.from(write(marker)) }));
  const base64 = encoded.flatMap(({ name, bytes }) =>
    [0, 1, 2].map((offset) => ({ name: `Base64 of ${name} at ${offset}`, bytes: base64At(bytes, offset) })),
  );
  return [...encoded, ...escapes, ...base64];
}

const perCharacter = (write: (codePoint: number) => string) => (text: string) =>
  Array.from(text, (character) => write(character.codePointAt(0) ?? 0)).join('');
const perByte = (write: (hex: string) => string) => (text: string) =>
  Array.from(Buffer.from(text), (byte) => write(byte.toString(16).padStart(2, '0'))).join('');
const hex = (codePoint: number, width = 4) => codePoint.toString(16).padStart(width, '0');

const ESCAPES: Readonly<Record<string, (text: string) => string>> = {
  percent: perByte((byte) => `%${byte}`),
  'percent twice': perByte((byte) => `%25${byte}`),
  'decimal entity': perCharacter((point) => `&#${point};`),
  'hexadecimal entity': perCharacter((point) => `&#x${hex(point, 0)};`),
  JSON: perCharacter((point) => `\\u${hex(point)}`),
  'JSON twice': perCharacter((point) => `\\\\u${hex(point)}`),
  JavaScript: perCharacter((point) => `\\u{${hex(point, 0)}}`),
  CSS: perCharacter((point) => `\\${hex(point, 0)} `),
  'bytes as digits': perByte((byte) => byte),
  'code points as digits': perCharacter((point) => hex(point)),
};

/** The part of the Base64 of a text that is the same whatever stands `offset` bytes before and anywhere after it. */
function base64At(bytes: Buffer, offset: number): Buffer {
  const padded = Buffer.concat([Buffer.alloc(offset), bytes]);
  const whole = padded.subarray(0, padded.length - (padded.length % 3));
  return Buffer.from(whole.toString('base64').slice(Math.ceil((offset * 4) / 3)));
}
