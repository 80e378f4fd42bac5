import type { Block } from '../view/records.js';
import { escapeHtml } from './escape-html.js';
import { blocksHtml, inlineHtml } from './markdown-html.js';
import { isUpperLinkBracket } from './upper-link-bracket.js';

/** How a block is shown. */
export interface BlockLook {
  /** Whether brackets that an editor added are shown; the document view leaves them out. */
  readonly editor: boolean;
}

/**
 * A block of a plan as HTML: its text, its list marker where the document prints a number, and its brackets. A block
 * with an id can be linked to by it.
 */
export function blockHtml(block: Block, { editor }: BlockLook): string {
  const id = block.id === undefined ? '' : ` id="${escapeHtml(block.id)}"`;
  const brackets = bracketsHtml(block, editor);
  if (isParagraph(block.text)) return `<p${id}>${numberOf(block)}${inlineHtml(block.text)}${brackets}</p>`;
  const tail = brackets && `<p>${brackets}</p>`;
  return block.text === '' ? tail : `<div${id}>${blocksHtml(block.text)}</div>${tail}`;
}

function isParagraph(text: string): boolean {
  return text !== '' && !/\n|^\s*(?:[|>#]|[-*+]\s|\d+[.)]\s)/.test(text);
}

function numberOf({ marker }: Block): string {
  return marker === undefined || /^[-*+]$/.test(marker) ? '' : `${escapeHtml(marker)} `;
}

function bracketsHtml({ brackets }: Block, editor: boolean): string {
  const html = brackets.map(({ origin, text }) => {
    if (origin === 'printed') return `<span class="bk">【${escapeHtml(text)}】</span>`;
    return editor && !isUpperLinkBracket({ origin, text })
      ? `<span class="bk editor">〖${escapeHtml(text)}〗</span>`
      : '';
  });
  return html.join('');
}
