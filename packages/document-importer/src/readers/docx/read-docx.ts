import type { SourceDocument } from '../../source/source-document.js';
import { lineSink } from '../line-sink.js';
import type { ReadLimits } from '../read-limits.js';
import { Unreadable } from '../unreadable.js';
import { readXml, readXmlRoot } from '../xml/read-xml.js';
import { childOf, textOf } from '../xml/xml-element.js';
import { type ZipArchive, zipArchive } from '../zip/zip-archive.js';
import { docxBlocks } from './docx-blocks.js';
import { censusNotes, type DocxContext, emptyCensus } from './docx-context.js';
import { docxFootnotes } from './docx-footnotes.js';
import { addMargins } from './docx-margins.js';
import { docxNumbering } from './docx-numbering.js';
import { docxParts } from './docx-parts.js';
import { docxStyles } from './docx-styles.js';

const CORE_PROPERTIES = 'docProps/core.xml';
const EMBEDDED = /^word\/embeddings\/./;

/**
 * Reads a Word file part by part: its own numbering is printed as Word prints it, merged cells are repeated where they
 * span, tracked changes are accepted, headers and footers are chrome.
 */
export function readDocx(file: string, bytes: Uint8Array, limits: ReadLimits): SourceDocument {
  const archive = zipArchive(bytes, limits);
  const parts = docxParts(archive, limits);
  const styles = docxStyles(archive, parts.styles, limits);
  const numbering = docxNumbering(archive, parts.numbering, styles, limits);
  const bare: DocxContext = { styles, numbering, footnotes: new Map(), census: emptyCensus(), limits };
  const context: DocxContext = { ...bare, footnotes: docxFootnotes(archive, parts, bare) };
  const sink = lineSink(limits);
  const blocks = docxBlocks(sink, context);
  if (!readXml(archive, parts.document, limits, (_, parent) => parent === 'body', blocks.add))
    throw new Unreadable('file-damaged', { part: parts.document });
  addMargins(archive, parts, sink, context, blocks.count());
  context.census.embedded = Math.max(
    context.census.embedded,
    archive.names.filter((name) => EMBEDDED.test(name)).length,
  );
  return {
    file,
    format: 'docx',
    ...titleOf(archive, limits),
    metadata: [],
    lines: sink.lines,
    notes: censusNotes(context.census),
  };
}

function titleOf(archive: ZipArchive, limits: ReadLimits): { readonly title?: string } {
  const title = textOf(childOf(readXmlRoot(archive, CORE_PROPERTIES, limits), 'title')).trim();
  return title === '' ? {} : { title };
}
