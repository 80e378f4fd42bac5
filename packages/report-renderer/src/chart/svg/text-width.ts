const BLANK = 0.3;
const NARROW = 0.36;
const USUAL = 0.6;
const CAPITAL = 0.76;
const WIDE = 0.8;
const FULL = 1.02;

/** The Latin signs; looked up, since drawings measure every text several times. */
const LATIN = Float64Array.from({ length: 0x250 }, (_, code) => latinWidth(String.fromCharCode(code)));

const MARK = /\p{M}|\p{Cf}/u;

/** About how wide a text is, in units of its font size; rather too wide than too narrow, since no font is known here. */
export function textWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += signWidth(sign);
  return width;
}

/** The same for one sign. */
export function signWidth(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  if (code < LATIN.length) return LATIN[code] ?? FULL;
  if (code >= 0x3000 && code < 0xfe00) return FULL;
  if (code >= 0x2000 && code < 0x2030 && /\s/.test(sign)) return BLANK;
  if (MARK.test(sign)) return 0;
  if (sign === '…') return USUAL;
  return code < 0x0f00 ? WIDE : FULL;
}

function latinWidth(sign: string): number {
  if (/[ \t\n\r\u00A0]/.test(sign)) return BLANK;
  if (/[!'(),.:;|[\]ijl·]/.test(sign)) return NARROW;
  if (/[\da-z\-+*/=<>"^_~`{}°]/.test(sign)) return USUAL;
  if (sign === '\u00AD') return 0;
  return /[!-\u024F]/.test(sign) ? CAPITAL : FULL;
}
