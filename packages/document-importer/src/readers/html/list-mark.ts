import { numberFormat } from '../docx/number-format.js';
import { attribute, elementsOf, type HtmlElement, isElement } from './html-node.js';

const FORMATS: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};
const UNMARKED = /list-style(?:-type)?\s{0,9}:\s{0,9}none/i;

/** The number that a browser prints before an item of an ordered list. */
export function listMark(item: HtmlElement): string {
  const list = item.parentNode;
  if (!list || !isElement(list) || list.tagName !== 'ol' || UNMARKED.test(attribute(list, 'style') ?? '')) return '';
  let number = Number(attribute(list, 'start') ?? 1) - 1;
  for (const each of elementsOf(list)) {
    if (each.tagName !== 'li') continue;
    const own = attribute(each, 'value');
    number = own === undefined ? number + 1 : Number(own);
    if (each === item) break;
  }
  return `${numberFormat(number, FORMATS[attribute(list, 'type') ?? ''] ?? 'decimal')}. `;
}
