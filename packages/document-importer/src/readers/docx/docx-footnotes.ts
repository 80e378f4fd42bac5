import { readXml } from '../xml/read-xml.js';
import { childrenOf, type XmlElement } from '../xml/xml-element.js';
import type { ZipArchive } from '../zip/zip-archive.js';
import type { DocxContext } from './docx-context.js';
import type { DocxParts } from './docx-parts.js';
import { runText } from './docx-runs.js';

/** Texts of the footnotes and endnotes of a document by `footnote/<id>` and `endnote/<id>`. */
export function docxFootnotes(
  archive: ZipArchive,
  parts: DocxParts,
  context: DocxContext,
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const read = (note: XmlElement): void => {
    // Separators are notes too, of a type.
    if (note.attributes.has('type')) return;
    const paragraphs = childrenOf(note, 'p').map((paragraph) => runText(paragraph, context).text.trim());
    texts.set(`${note.name}/${note.attributes.get('id')}`, paragraphs.join('\n'));
  };
  for (const part of [parts.footnotes, parts.endnotes]) {
    if (part === undefined) continue;
    readXml(archive, part, context.limits, (name) => name === 'footnote' || name === 'endnote', read);
  }
  return texts;
}
