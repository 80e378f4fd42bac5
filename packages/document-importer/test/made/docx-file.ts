import { zipFile } from './zip-file.js';

/** Parts of a Word file, each as the XML inside its root. */
export interface DocxXml {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly headers?: readonly string[];
  readonly footers?: readonly string[];
  readonly title?: string;
}

const NAMES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A Word file of raw parts, for what no library writes. */
export function docxFile(xml: DocxXml): Uint8Array {
  const parts: [type: string, path: string, content: string][] = [];
  const add = (type: string, root: string, content: string | undefined, index = '') => {
    if (content !== undefined) parts.push([type, `${type}${index}.xml`, wordPart(root, content)]);
  };
  add('styles', 'styles', xml.styles);
  add('numbering', 'numbering', xml.numbering);
  add('footnotes', 'footnotes', xml.footnotes);
  add('endnotes', 'endnotes', xml.endnotes);
  for (const [index, header] of (xml.headers ?? []).entries()) add('header', 'hdr', header, String(index + 1));
  for (const [index, footer] of (xml.footers ?? []).entries()) add('footer', 'ftr', footer, String(index + 1));
  const relations = parts.map(([type, path], index) => relation(index, type, path)).join('');
  return zipFile({
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': relationships(relation(0, 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relationships(relations),
    'word/document.xml': wordPart('document', `<w:body>${xml.body}</w:body>`),
    ...Object.fromEntries(parts.map(([, path, content]) => [`word/${path}`, content])),
    ...(xml.title === undefined ? {} : { 'docProps/core.xml': coreProperties(xml.title) }),
  });
}

/** A paragraph of one run, with properties put before it. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
}

export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function wordPart(root: string, content: string): string {
  return `${DECLARATION}<w:${root} ${NAMES}>${content}</w:${root}>`;
}

function relation(index: number, type: string, target: string): string {
  return `<Relationship Id="r${index}" Type="${RELATION}/${type}" Target="${target}"/>`;
}

function relationships(content: string): string {
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
}

function coreProperties(title: string): string {
  return `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`;
}
