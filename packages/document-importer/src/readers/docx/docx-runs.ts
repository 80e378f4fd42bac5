import { childOf, childrenOf, isOn, settingOf, textOf, type XmlElement } from '../xml/xml-element.js';
import type { DocxContext } from './docx-context.js';
import { symbolText } from './symbol-text.js';

/** The text of a paragraph as it prints, and what hangs on it. */
export interface RunText {
  text: string;
  /** Text that is formatted as hidden, each stretch on its own. */
  readonly hidden: string[];
  /** Keys of the footnotes and endnotes referred to, in order. */
  readonly references: string[];
  /** Contents of the text boxes anchored here. */
  readonly boxes: XmlElement[];
  /** Whether a field shows the number of a page. */
  hasPageField: boolean;
}

const TRANSPARENT = new Set([
  'hyperlink',
  'smartTag',
  'sdt',
  'sdtContent',
  'fldSimple',
  'customXml',
  'dir',
  'bdo',
  'rubyBase',
  'Choice',
]);
const PAGE_FIELD = /^\s{0,9}(?:PAGE|NUMPAGES|SECTIONPAGES)\b/;

/** Reads the runs of a paragraph with all tracked changes accepted. */
export function runText(paragraph: XmlElement, context: DocxContext): RunText {
  const found: RunText = { text: '', hidden: [], references: [], boxes: [], hasPageField: false };
  const styleHides = context.styles.get(settingOf(paragraph, 'pPr', 'pStyle')).hidden;
  walk(paragraph, found, context, styleHides);
  return found;
}

function walk(parent: XmlElement, found: RunText, context: DocxContext, hides: boolean): void {
  const { census } = context;
  for (const child of childrenOf(parent)) {
    if (child.name === 'r') readRun(child, found, context, hides);
    else if (child.name === 'ins' || child.name === 'moveTo') {
      census.insertions += 1;
      walk(child, found, context, hides);
    } else if (child.name === 'del' || child.name === 'moveFrom') census.deletions += 1;
    else if (child.name === 'oMath' || child.name === 'oMathPara') found.text += textOf(child);
    else if (child.name === 'AlternateContent') walk(chosen(child), found, context, hides);
    else if (TRANSPARENT.has(child.name)) {
      if (child.name === 'fldSimple') found.hasPageField ||= PAGE_FIELD.test(child.attributes.get('instr') ?? '');
      walk(child, found, context, hides);
    }
  }
}

function readRun(run: XmlElement, found: RunText, context: DocxContext, paragraphHides: boolean): void {
  const properties = childOf(run, 'rPr');
  const style = settingOf(properties, 'rStyle');
  const own = childOf(properties, 'vanish') ? isOn(properties, 'vanish') : undefined;
  const isHidden = own ?? ((style !== undefined && context.styles.get(style).hidden) || paragraphHides);
  const before = found.text;
  for (const child of childrenOf(run)) readPiece(child, found, context, paragraphHides);
  if (!isHidden) return;
  const text = found.text.slice(before.length);
  found.text = before;
  if (text.trim() === '') return;
  found.hidden.push(text);
  context.census.hidden += 1;
}

function readPiece(piece: XmlElement, found: RunText, context: DocxContext, hides: boolean): void {
  const { census } = context;
  switch (piece.name) {
    case 't':
      found.text += textOf(piece);
      break;
    case 'tab':
    case 'ptab':
      found.text += '\t';
      break;
    case 'br':
      if (!['page', 'column'].includes(piece.attributes.get('type') ?? '')) found.text += '\n';
      break;
    case 'cr':
      found.text += '\n';
      break;
    case 'noBreakHyphen':
      found.text += '-';
      break;
    case 'sym':
      found.text += symbolText(piece.attributes.get('font') ?? '', piece.attributes.get('char') ?? '');
      break;
    case 'instrText':
      found.hasPageField ||= PAGE_FIELD.test(textOf(piece));
      break;
    case 'footnoteReference':
    case 'endnoteReference':
      found.references.push(`${piece.name.slice(0, -'Reference'.length)}/${piece.attributes.get('id')}`);
      break;
    case 'commentReference':
      census.comments += 1;
      break;
    case 'ruby':
      census.readings += 1;
      walk(piece, found, context, hides);
      break;
    case 'AlternateContent':
      for (const child of childrenOf(chosen(piece))) readPiece(child, found, context, hides);
      break;
    case 'drawing':
    case 'pict':
      readDrawing(piece, found, context);
      break;
    case 'object':
      census.embedded += 1;
      break;
  }
}

/** A drawing is a text box with content of its own, or a picture. */
function readDrawing(drawing: XmlElement, found: RunText, context: DocxContext): void {
  const boxes = descendants(drawing, 'txbxContent');
  found.boxes.push(...boxes);
  const pictures = descendants(drawing, 'blip').length + descendants(drawing, 'imagedata').length;
  if (boxes.length === 0) context.census.pictures += pictures;
}

function descendants(element: XmlElement, name: string): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) => (child.name === name ? [child] : descendants(child, name)));
}

/** Of the alternatives for newer and older programs, the newer one. */
function chosen(alternatives: XmlElement): XmlElement {
  return childOf(alternatives, 'Choice') ?? childOf(alternatives, 'Fallback') ?? alternatives;
}
