import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/readers/read-document.js';
import { READ_LIMITS, type ReadLimits } from '../../src/readers/read-limits.js';
import { docxFile, paragraph } from '../made/docx-file.js';
import { pdfFile } from '../made/pdf-file.js';
import { sheetRows, xlsxFile } from '../made/xlsx-file.js';
import { zipFile } from '../made/zip-file.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const DOCX = docxFile({ body: paragraph('一、总体要求') });
const PDF = pdfFile([[{ x: 90, y: 700, text: '一、总体要求' }]]);
const XLSX = xlsxFile({ sheets: [{ name: '一', xml: sheetRows([['序号', '任务']]) }] });
const HTML = bytesOf('<!DOCTYPE html><title>甲</title><p>一、总体要求</p>');
const CSV = bytesOf('序号,任务,单位,时限\n1,甲,乙,年内\n2,甲,乙,年内\n3,甲,乙,年内\n');

test.each([
  ['a.docx', DOCX, 'docx'],
  ['a.pdf', PDF, 'pdf'],
  ['a.xlsx', XLSX, 'xlsx'],
  ['a.html', HTML, 'html'],
  ['a.csv', CSV, 'csv'],
  ['a.txt', bytesOf('一、总体要求'), 'text'],
  ['a', bytesOf('一、总体要求'), 'text'],
])('%s is read without a word', async (name, bytes, format) => {
  expect(await readDocument({ name, bytes })).toMatchObject({ format, notes: format === 'html' ? [{}] : [] });
});

test.each([
  ['a.txt', DOCX, 'docx'],
  ['a.docx', PDF, 'pdf'],
  ['a.csv', XLSX, 'xlsx'],
  ['a.doc', HTML, 'html'],
  ['a.txt', CSV, 'csv'],
  ['a.pdf', bytesOf('一、总体要求'), 'text'],
])('%s that holds another format is read as that and reported', async (name, bytes, format) => {
  const document = await readDocument({ name, bytes });
  expect(document.format).toBe(format);
  expect(document.lines.length).toBeGreaterThan(0);
  expect(document.notes.at(-1)).toEqual({
    code: 'extension-differs',
    severity: 'info',
    values: { extension: name.slice(2), format },
  });
});

test.each([
  ['empty file', new Uint8Array(), 'file-empty'],
  ['blank text', bytesOf(' \n\n'), 'file-empty'],
  ['old Word file', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 WordDocument'), 'format-old-office'],
  [
    'Word file with a password',
    latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0'),
    'file-encrypted',
  ],
  ['OpenDocument file', zipFile({ mimetype: '', 'content.xml': '<a/>' }), 'format-open-document'],
  ['OFD file', zipFile({ 'OFD.xml': '<a/>' }), 'format-ofd'],
  ['RTF file', bytesOf('{\\rtf1 a}'), 'format-rich-text'],
  [
    'Word file kept as XML',
    bytesOf('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>\n<w:wordDocument/>'),
    'format-office-xml',
  ],
  ['OpenDocument file kept as XML', bytesOf('<?xml version="1.0"?>\n<office:document/>'), 'format-office-xml'],
  ['single file web page', bytesOf('MIME-Version: 1.0\r\n'), 'format-mail-page'],
  ['archive', zipFile({ '方案.docx': DOCX }), 'format-archive'],
  ['picture', latin('\x89PNG\r\n\x1a\n\0\0'), 'format-image'],
  ['program', latin('\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x02\0>\0\x01\0\0\0'), 'format-binary'],
  ['Word file cut short', DOCX.subarray(0, DOCX.length - 40), 'file-damaged'],
  ['PDF cut to its head', PDF.subarray(0, 20), 'file-damaged'],
  ['Word file without its main part', zipFile({ 'word/document.xml': '<w:document' }), 'file-damaged'],
])('%s: no lines, and the reason', async (_, bytes, code) => {
  const { lines, notes } = await readDocument({ name: 'a', bytes });
  expect(lines.filter(({ text }) => text.trim() !== '')).toEqual([]);
  expect(notes.map((note) => note.code)).toEqual([code]);
});

test.each<[keyof ReadLimits, number, string, Uint8Array]>([
  ['fileBytes', 10, 'limit-file-bytes', DOCX],
  ['textBytes', 10, 'limit-text-bytes', bytesOf('一、总体要求')],
  ['zipEntries', 2, 'limit-zip-entries', DOCX],
  ['partBytes', 100, 'limit-part-bytes', DOCX],
  ['unpackedBytes', 300, 'limit-unpacked-bytes', DOCX],
  ['depth', 2, 'limit-depth', HTML],
  ['depth', 3, 'limit-depth', DOCX],
  ['nodes', 2, 'limit-nodes', DOCX],
  ['pageNodes', 3, 'limit-page-nodes', HTML],
  ['lines', 3, 'limit-lines', CSV],
  ['cells', 3, 'limit-cells', CSV],
  ['pages', 0, 'limit-pages', PDF],
  ['characters', 3, 'limit-characters', PDF],
])('the limit of %s (%d) is named', async (name, value, code, bytes) => {
  const { lines, notes } = await readDocument({ name: 'a', bytes }, { ...READ_LIMITS, [name]: value });
  expect(lines).toEqual([]);
  expect(notes).toEqual([{ code, severity: 'error', values: expect.objectContaining({ limit: value }) }]);
});

test.each([
  ['a.docx', DOCX],
  ['a.xlsx', XLSX],
  ['a.pdf', PDF],
  ['a.html', HTML],
  ['a.csv', CSV],
])('%s spoiled anywhere yields lines or the reason why there are none', async (name, whole) => {
  const spoilt = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(spoilt, fc.nat(whole.length), async (changes, length) => {
      const bytes = whole.slice(0, Math.max(length, whole.length / 2));
      for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
      const { lines, notes } = await readDocument({ name, bytes });
      expect(lines.some(({ text }) => text.trim() !== '') || notes.some(({ severity }) => severity === 'error')).toBe(
        true,
      );
      expect(notes.map(({ code }) => code)).not.toContain('reader-failed');
    }),
    { numRuns: 60 },
  );
});
