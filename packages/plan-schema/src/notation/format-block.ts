import type { Block } from '../schemas/block.js';
import { formatAttributes } from './attributes.js';

/** How a block is written apart from what it holds. */
export interface BlockStyle {
  /** Classes of its attributes. */
  readonly classes?: readonly string[];
  /** Id of its task: a part's id is written without it. */
  readonly owner?: string;
}

/** Writes a block as Markdown: list marker, text, brackets, attributes. */
export function formatBlock(block: Block, { classes = [], owner }: BlockStyle = {}): string {
  const own = owner !== undefined && block.id?.startsWith(`${owner}.`) ? block.id.slice(owner.length + 1) : block.id;
  const attributes = formatAttributes({ classes, id: own, pairs: [['disclosure', block.disclosure]] });
  const run = block.brackets.map(({ origin, text }) => (origin === 'printed' ? `【${text}】` : `〖${text}〗`)).join('');
  if (block.marker === undefined) return paragraph(block.text, run, attributes);
  return formatItem(block.marker, itemContent(block.text, run, attributes));
}

/** A marker alone on the last line, which is text; with anything behind it, it would begin a list. */
const MARKER_AT_END = /\n[ \t]*(?:[-*+]|\d{1,9}[.)])$/;

function paragraph(text: string, run: string, attributes: string): string {
  const tail = spaced(run, attributes);
  return tail !== '' && MARKER_AT_END.test(text) ? `${text}\n${tail}` : spaced(text + run, attributes);
}

/** The start of a list, quote, heading, fence or definition. */
const NO_PARAGRAPH = /^(?:(?:[-*+]|\d{1,9}[.)]|#{1,6})(?:\s|$)|>|`{3}|~{3}|\[[^\]]*\]:)/;

/** What ends an item stands in a paragraph of its own where the last line may be no words of the item, as in a nested list. */
function itemContent(text: string, run: string, attributes: string): string {
  const tail = spaced(run, attributes);
  return (text.includes('\n') || NO_PARAGRAPH.test(text)) && tail !== ''
    ? `${text}\n\n${tail}`
    : spaced(text + run, attributes);
}

function formatItem(marker: string, content: string): string {
  if (content === '') return marker;
  const indent = ' '.repeat(marker.length + 1);
  const lines = content.split('\n').map((line) => (line === '' ? '' : indent + line));
  const [first = '', ...rest] = lines;
  // Beside its marker such a line would be a thematic break.
  const opening = /^(?:[-*][ \t]*){2,}$/.test(first.trim())
    ? `${marker}\n${first}`
    : marker + first.slice(marker.length);
  return [opening, ...rest].join('\n');
}

function spaced(text: string, attributes: string): string {
  return text !== '' && attributes !== '' ? `${text} ${attributes}` : text + attributes;
}
