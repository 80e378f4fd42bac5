let encoded: ReadonlyMap<string, number> | undefined;
let decodedPairs: readonly (string | undefined)[] | undefined;

/** The two bytes that GBK writes a character with, as one number; undefined for what it writes with one byte or not at all. */
export function gbkOf(character: string): number | undefined {
  encoded ??= new Map(pairs().flatMap((made, code): [string, number][] => (made === undefined ? [] : [[made, code]])));
  return encoded.get(character);
}

/** The character that two bytes stand for in GBK. */
export function characterOf(lead: number, trail: number): string | undefined {
  return pairs()[(lead << 8) | trail];
}

function pairs(): readonly (string | undefined)[] {
  decodedPairs ??= decodeAll();
  return decodedPairs;
}

function decodeAll(): (string | undefined)[] {
  const made = new Array<string | undefined>(0x10000);
  const decoder = new TextDecoder('gbk');
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      const text = decoder.decode(Uint8Array.of(lead, trail));
      const code = text.charCodeAt(0);
      if (text.length === 1 && code !== 0xfffd && (code < 0xe000 || code > 0xf8ff)) made[(lead << 8) | trail] = text;
    }
  }
  return made;
}
