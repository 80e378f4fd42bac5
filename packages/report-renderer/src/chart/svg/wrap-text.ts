import { signWidth, textWidth } from './text-width.js';

/** A run of Latin letters or digits, or one sign, with the marks and blanks that may not be parted from it. */
const PIECE = /[（「『《〈【〔“‘([]*(?:[\p{Script=Latin}\p{M}\d.,%/-]+|.)[）」』》〉】〕”’)\],，。、；：？！…]*\s*/gsu;

/** Parts of the width to try, so that no last line holds a sign or two alone. */
const NARROWER = [0.6, 0.7, 0.8, 0.9, 1];

/** Sums of widths differ in their last digits by the way they are added. */
const ROUNDING = 1e-6;

/**
 * A text in lines of at most `width` (in units of the font size) and at most `most` of them, about equally long; what is
 * left over ends in `…`.
 */
export function wrapText(text: string, width: number, most: number): readonly string[] {
  if (textWidth(text) <= width) return [text.replace(/\s+/g, ' ').trim()];
  const lines = linesOf(text, width, most);
  if (lines.length <= most) return balanced(text, width, lines);
  return [...lines.slice(0, most - 1), cutText(lines.slice(most - 1).join(''), width)];
}

/** A text cut to a width, with `…` where something is gone. */
export function fitText(text: string, width: number): string {
  return textWidth(text) <= width + ROUNDING ? text : cutText(text, width);
}

/** As much of a text as fits before an `…`. */
function cutText(text: string, width: number): string {
  const room = width - signWidth('…');
  let kept = '';
  let used = 0;
  for (const sign of text) {
    used += signWidth(sign);
    if (used > room) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
}

function balanced(text: string, width: number, lines: readonly string[]): readonly string[] {
  for (const part of NARROWER) {
    const narrower = linesOf(text, width * part, lines.length);
    if (narrower.length === lines.length) return narrower;
  }
  return lines;
}

/** Full lines, at most one more than `most`. */
function linesOf(text: string, width: number, most: number): readonly string[] {
  const lines = [''];
  let used = 0;
  for (const piece of piecesOf(text, width)) {
    const all = textWidth(piece);
    const visible = piece.endsWith(' ') ? all - signWidth(' ') : all;
    if (used > 0 && used + visible > width + ROUNDING) {
      if (lines.length > most) break;
      lines.push('');
      used = 0;
    }
    lines[lines.length - 1] += piece;
    used += all;
  }
  return lines.map((line) => line.trim());
}

/** What is too wide for a line of its own is taken sign by sign. */
function piecesOf(text: string, width: number): readonly string[] {
  const pieces = text.replace(/\s+/g, ' ').match(PIECE) ?? [];
  return pieces.flatMap((piece) => (textWidth(piece.trimEnd()) > width ? [...piece] : [piece]));
}
