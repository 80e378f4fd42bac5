const WINGDINGS: Readonly<Record<string, string>> = {
  '6C': '●',
  '6E': '■',
  '6F': '□',
  '71': '□',
  '75': '◆',
  '76': '◆',
  A1: '○',
  A7: '▪',
  A8: '□',
  D8: '➢',
  E0: '→',
  FB: '✗',
  FC: '✓',
  FD: '☒',
  FE: '☑',
};

/** A character of a symbol font as one of Unicode; `□` where none is known. */
export function symbolText(font: string, code: string): string {
  const value = Number.parseInt(code, 16);
  if (Number.isNaN(value)) return '';
  const isPrivate = value >= 0xe000 && value <= 0xf8ff;
  if (font.startsWith('Wingdings')) return WINGDINGS[(value & 0xff).toString(16).toUpperCase()] ?? '□';
  return isPrivate ? '□' : String.fromCodePoint(value);
}
