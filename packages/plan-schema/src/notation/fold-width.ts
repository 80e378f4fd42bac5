const FULL_WIDTH = /[\uFF01-\uFF5E\u3000\u00A0\u301C]/g;

/**
 * The text with full-width letters, digits and signs in their half-width form (`２０２７；` → `2027;`). Every character
 * stays one character, so a position in the result is the same position in the text.
 */
export function foldWidth(text: string): string {
  return text.replace(FULL_WIDTH, fold);
}

/** {@link foldWidth} for letters, digits and the signs of figures alone: brackets, commas and colons stay as printed. */
export function foldFigures(text: string): string {
  return text.replace(/[％＋－．０-９＜-＞Ａ-Ｚａ-ｚ～\u3000\u00A0\u301C]/g, fold);
}

function fold(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0x301c) return '~';
  return code < 0xff00 ? ' ' : String.fromCharCode(code - 0xfee0);
}
