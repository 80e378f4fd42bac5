import { plainOf } from '../text/markdown-html.js';
import type { Block } from '../view/records.js';

/** A block of a plan as plain text, with its printed number and its brackets. */
export function plainBlock({ marker, text, brackets }: Block): string {
  const number = marker === undefined || /^[-*+]$/.test(marker) ? '' : `${marker} `;
  return `${number}${plainOf(text)}${brackets.map((bracket) => `【${bracket.text}】`).join('')}`;
}
