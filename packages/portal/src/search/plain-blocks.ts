import { plainOf } from '../text/markdown-html.js';
import { isUpperLinkBracket } from '../text/upper-link-bracket.js';
import type { Block } from '../view/records.js';

/** A block of a plan as plain text, with its printed number and the brackets that say something to a reader. */
export function plainBlock({ marker, text, brackets }: Block): string {
  const number = marker === undefined || /^[-*+]$/.test(marker) ? '' : `${marker} `;
  const said = brackets.filter((bracket) => !isUpperLinkBracket(bracket));
  return `${number}${plainOf(text)}${said.map((bracket) => `【${bracket.text}】`).join('')}`;
}
