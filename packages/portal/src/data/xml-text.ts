import { escapeHtml } from '../text/escape-html.js';

/** Characters that XML 1.0 has no way to write, and halves of surrogate pairs. */
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text as it may stand in XML, in an element or a quoted attribute. */
export function xmlText(text: string): string {
  return escapeHtml(text.replace(UNWRITABLE, '\uFFFD'));
}
