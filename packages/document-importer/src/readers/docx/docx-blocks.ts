import type { SourceLine } from '../../source/source-document.js';
import { type LineSink, rowText } from '../line-sink.js';
import { childOf, childrenOf, settingOf, type XmlElement } from '../xml/xml-element.js';
import type { DocxContext } from './docx-context.js';
import { docxRows } from './docx-rows.js';
import { type RunText, runText } from './docx-runs.js';

/** Turns the blocks of a document body into lines, in order. */
export interface DocxBlocks {
  readonly add: (block: XmlElement) => void;
  /** Paragraphs so far. */
  readonly count: () => number;
}

const CONTENTS_STYLE = /^(?:toc|目录) ?[1-9]$/;
const CONTAINERS = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo', 'txbxContent']);

export function docxBlocks(sink: LineSink, context: DocxContext): DocxBlocks {
  let number = 0;
  let tables = 0;
  // Text of paragraphs whose end mark is deleted: it runs on into the next paragraph.
  let carried = '';

  const add = (block: XmlElement): void => {
    if (block.name === 'p') addParagraph(block);
    else if (block.name === 'tbl') addTable(block);
    else if (block.name === 'altChunk') context.census.chunks += 1;
    else if (block.name === 'AlternateContent') add(childOf(block, 'Choice') ?? childOf(block, 'Fallback') ?? block);
    else if (CONTAINERS.has(block.name) || block.name === 'Choice' || block.name === 'Fallback')
      for (const child of childrenOf(block)) add(child);
  };

  const addParagraph = (paragraph: XmlElement): void => {
    number += 1;
    const runs = runText(paragraph, context);
    if (childOf(paragraph, 'pPr', 'rPr', 'del')) {
      context.census.deletions += 1;
      carried += runs.text;
      return;
    }
    const text = `${carried}${runs.text}`;
    carried = '';
    const label = isPrinted(text, runs) ? labelOf(paragraph, context) : '';
    for (const part of behindLabel(label, text).split('\n'))
      sink.add({ number, text: part, ...standing(paragraph, context) });
    addAttached(runs);
  };

  const addAttached = (runs: RunText): void => {
    for (const text of runs.hidden) sink.add({ number, text, role: 'chrome', reason: 'hidden-text' });
    for (const box of runs.boxes) for (const block of childrenOf(box)) add(block);
    addFootnotes(runs.references);
  };

  const addFootnotes = (references: readonly string[]): void => {
    for (const key of references) {
      const text = context.footnotes.get(key);
      if (text === undefined) continue;
      context.census.footnotes += 1;
      sink.add({ number, text, role: 'footnote' });
    }
  };

  const addTable = (table: XmlElement): void => {
    const rows = docxRows(table, context, labelOf);
    // A frame of one column is layout: its content counts as if it stood outside.
    if (rows.every(({ cells }) => cells.length <= 1)) {
      for (const { elements } of rows) for (const cell of elements) for (const block of childrenOf(cell)) add(block);
      return;
    }
    tables += 1;
    for (const row of rows) {
      number += 1;
      const cells = row.read();
      sink.add({ number, text: rowText(cells), role: 'table-row', cells, table: tables });
      for (const text of row.hidden) sink.add({ number, text, role: 'chrome', reason: 'hidden-text' });
      addFootnotes(row.references);
    }
  };

  return { add, count: () => number };
}

/** A paragraph whose whole text is hidden is not printed and takes no number. */
function isPrinted(text: string, runs: RunText): boolean {
  return text !== '' || runs.hidden.length === 0;
}

/** A number and its text, with the blank between them once. */
export function behindLabel(label: string, text: string): string {
  return /^\s/.test(text) ? `${label.trimEnd()}${text}` : `${label}${text}`;
}

/** What the automatic numbering puts in front of a paragraph. */
export function labelOf(paragraph: XmlElement, { styles, numbering }: DocxContext): string {
  const styleId = settingOf(paragraph, 'pPr', 'pStyle');
  const style = styles.get(styleId);
  const own = childOf(paragraph, 'pPr', 'numPr');
  const id = settingOf(own, 'numId') ?? style.numbering?.id;
  if (id === undefined || id === '0') return '';
  const ofStyle = styleId === undefined ? undefined : numbering.levelOfStyle(id, styleId);
  const level = settingOf(own, 'ilvl') ?? ofStyle ?? style.numbering?.level ?? 0;
  return numbering.next(id, Number(level));
}

function standing(paragraph: XmlElement, { styles }: DocxContext): Pick<SourceLine, 'role' | 'level' | 'reason'> {
  const style = styles.get(settingOf(paragraph, 'pPr', 'pStyle'));
  if (CONTENTS_STYLE.test(style.name)) return { role: 'chrome', reason: 'contents' };
  const outline = settingOf(paragraph, 'pPr', 'outlineLvl');
  const level = outline === undefined ? style.level : Number(outline) > 8 ? undefined : Number(outline) + 1;
  if (level !== undefined) return { role: 'heading', level };
  return { role: ['title', '标题'].includes(style.name) ? 'heading' : 'text' };
}
