import type { LineSink } from '../line-sink.js';
import { readXml } from '../xml/read-xml.js';
import type { XmlElement } from '../xml/xml-element.js';
import type { ZipArchive } from '../zip/zip-archive.js';
import type { DocxContext } from './docx-context.js';
import type { DocxParts } from './docx-parts.js';
import { runText } from './docx-runs.js';

/** A page number with the dashes and words that go around it. */
const ONLY_NUMBER = /^[\s\d\-—–―－·第页共/ivxIVX]*$/;

/** Adds the page headers and footers as chrome, each text once. */
export function addMargins(
  archive: ZipArchive,
  parts: DocxParts,
  sink: LineSink,
  context: DocxContext,
  paragraphs: number,
): void {
  const seen = new Set<string>();
  let number = paragraphs;
  const addParagraph = (paragraph: XmlElement, place: 'page-header' | 'page-footer'): void => {
    const runs = runText(paragraph, context);
    for (const text of [runs.text, ...runs.hidden].map((piece) => piece.trim())) {
      if (text === '' || seen.has(`${place}/${text}`)) continue;
      seen.add(`${place}/${text}`);
      number += 1;
      const isNumber = ONLY_NUMBER.test(text) && (runs.hasPageField || /\d/.test(text));
      sink.add({ number, text, role: 'chrome', reason: isNumber ? 'page-number' : place });
    }
  };
  const isParagraph = (name: string) => name === 'p';
  for (const part of parts.headers)
    readXml(archive, part, context.limits, isParagraph, (paragraph) => addParagraph(paragraph, 'page-header'));
  for (const part of parts.footers)
    readXml(archive, part, context.limits, isParagraph, (paragraph) => addParagraph(paragraph, 'page-footer'));
}
