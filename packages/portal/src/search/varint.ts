/** Appends a whole number, 0 to 2³² − 1, to bytes: seven bits a byte, low ones first, the top bit set on all but the last. */
export function putVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

/** Reads bytes that {@link putVarint} wrote, one number after the other. */
export class VarintReader {
  readonly #bytes: Uint8Array;
  /** Place of the next byte. */
  at: number;

  /** Starts at `at` in `bytes`. */
  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  /** The next number. */
  next(): number {
    let value = 0;
    let weight = 1;
    for (;;) {
      const byte = this.#bytes[this.at++] ?? 0;
      value += (byte & 127) * weight;
      if (byte < 128) return value;
      weight *= 128;
    }
  }
}
