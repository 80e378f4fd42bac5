import { docxFile, paragraph } from './docx-file.js';
import { type PackedPart, packedZip, plainPart, repeatedPart } from './packed-part.js';
import { pdfFile } from './pdf-file.js';
import { sheetRows, xlsxFile } from './xlsx-file.js';

/** A file that means harm or is broken, and the code of the diagnostic that must say so; without one it is read. */
export interface HostileFile {
  readonly what: string;
  readonly name: string;
  readonly make: () => Uint8Array;
  readonly code?: string;
}

const MIB = 1024 * 1024;
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const SHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const PAGE = '<w:p><w:r><w:t>甲</w:t></w:r></w:p>';
const DOCX = docxFile({ body: paragraph('一、总体要求') });
const XLSX = xlsxFile({ sheets: [{ name: '一', xml: sheetRows([['序号', '任务']]) }] });
const PDF = pdfFile([[{ x: 90, y: 700, text: '一、总体要求' }]]);

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const filled = (size: number, byte: number): Uint8Array => new Uint8Array(size).fill(byte);
const noise = (size: number): Uint8Array => Uint8Array.from({ length: size }, (_, at) => (at * 2_654_435_761) >>> 24);
const word = (part: PackedPart, ...more: PackedPart[]): Uint8Array => packedZip([...more, part]);
const document = (before: string, block: string, times: number, after = ''): PackedPart =>
  repeatedPart(
    'word/document.xml',
    `<w:document ${W}><w:body>${before}`,
    block,
    times,
    `${after}</w:body></w:document>`,
  );
const workbook = (sheet: PackedPart, ...more: PackedPart[]): Uint8Array =>
  packedZip([
    plainPart('_rels/.rels', relations('officeDocument', 'xl/workbook.xml')),
    plainPart(
      'xl/workbook.xml',
      `<workbook ${SHEET} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="一" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    plainPart('xl/_rels/workbook.xml.rels', relations('worksheet', 'sheet.xml', 'sharedStrings', 'strings.xml')),
    ...more,
    sheet,
  ]);
const sheet = (before: string, block: string, times: number, after = ''): PackedPart =>
  repeatedPart('xl/sheet.xml', `<worksheet ${SHEET}>${before}`, block, times, `${after}</worksheet>`);

function relations(...pairs: readonly string[]): string {
  const found = pairs.flatMap((type, index) =>
    index % 2 === 0
      ? [
          `<Relationship Id="r${index / 2 + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${pairs[index + 1]}"/>`,
        ]
      : [],
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${found.join('')}</Relationships>`;
}

function pdfOf(objects: readonly string[]): Uint8Array {
  return latin(
    `%PDF-1.7\n${objects.map((text, index) => `${index + 1} 0 obj\n${text}\nendobj\n`).join('')}trailer\n<< /Root 1 0 R >>\n%%EOF\n`,
  );
}

const ZEROS = '0'.repeat(32);
const ENCRYPT = `/ID [<${ZEROS}><${ZEROS}>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`;
const SPACES = ' '.repeat(10 * MIB);
const LAUGHS = `<!DOCTYPE a [<!ENTITY a "甲甲甲甲甲甲甲甲甲甲">${Array.from({ length: 20 }, (_, n) => `<!ENTITY a${n} "${`&a${n === 0 ? '' : n - 1};`.repeat(10)}">`).join('')}]>`;

export const HOSTILE_FILES: readonly HostileFile[] = [
  {
    what: 'Word file of a gigabyte of blanks',
    name: 'a.docx',
    make: () => word(document('', SPACES, 100)),
    code: 'limit-part-bytes',
  },
  {
    what: 'Word file whose directory lies about sizes',
    name: 'a.docx',
    make: () => word({ ...document('', SPACES, 8), size: 100 }),
    code: 'limit-zip-ratio',
  },
  {
    what: 'Word file that unpacks to much without repeating itself',
    name: 'a.docx',
    make: () => word(document('', `<w:p w:a="${Buffer.from(noise(9000)).toString('base64')}"/>`, 8000)),
    code: 'limit-part-bytes',
  },
  {
    what: 'archives in an archive',
    name: 'a.zip',
    make: () =>
      packedZip(Array.from({ length: 16 }, (_, n) => plainPart(`${n}.zip`, packedZip([plainPart('b', SPACES)])))),
    code: 'format-archive',
  },
  {
    what: 'entries that share their bytes',
    name: 'a.docx',
    make: () =>
      packedZip(
        [
          plainPart('word/document.xml', `<w:document ${W}><w:body>${PAGE}</w:body></w:document>`),
          plainPart(
            'word/_rels/document.xml.rels',
            relations(...Array.from({ length: 4000 }, (_, n) => ['header', `h${n}.xml`]).flat()),
          ),
          repeatedPart('word/h0.xml', `<w:hdr ${W}>`, `<w:p>${'<w:r/>'.repeat(2000)}</w:p>`, 80, '</w:hdr>'),
        ],
        Array.from({ length: 4000 }, (_, n) => `word/h${n + 1}.xml`),
      ),
    code: 'limit-unpacked-bytes',
  },
  {
    what: 'sixty thousand entries',
    name: 'a.docx',
    make: () =>
      packedZip(
        [plainPart('word/document.xml', '')],
        Array.from({ length: 60_000 }, (_, n) => `x${n}`),
      ),
    code: 'limit-zip-entries',
  },
  {
    what: 'three million paragraphs',
    name: 'a.docx',
    make: () => word(document('', PAGE.repeat(1000), 3000)),
    code: 'limit-part-bytes',
  },
  {
    what: 'three hundred thousand paragraphs of text',
    name: 'a.docx',
    make: () =>
      docxFile({
        body: Array.from({ length: 300_000 }, (_, n) => `<w:p><w:r><w:t>${n * 7919}</w:t></w:r></w:p>`).join(''),
      }),
    code: 'limit-lines',
  },
  {
    what: 'a paragraph of half a million runs',
    name: 'a.docx',
    make: () =>
      docxFile({
        body: `<w:p>${Array.from({ length: 500_000 }, (_, n) => `<w:r><w:t>${n * 7919}</w:t></w:r>`).join('')}</w:p>`,
      }),
    code: 'limit-nodes',
  },
  {
    what: 'tables nested five thousand deep',
    name: 'a.docx',
    make: () => word(document('', '<w:tbl><w:tr><w:tc>', 5000)),
    code: 'limit-depth',
  },
  {
    what: 'tables nested a hundred deep',
    name: 'a.docx',
    make: () =>
      docxFile({ body: `${'<w:tbl><w:tr><w:tc/><w:tc>'.repeat(100)}${PAGE}${'</w:tc></w:tr></w:tbl>'.repeat(100)}` }),
  },
  {
    what: 'entities that multiply',
    name: 'a.docx',
    make: () => word(plainPart('word/document.xml', `${LAUGHS}<w:document ${W}><w:body>&a19;</w:body></w:document>`)),
    code: 'entity-declarations',
  },
  {
    what: 'an entity that names a file of this machine',
    name: 'a.xlsx',
    make: () =>
      workbook(
        plainPart(
          'xl/sheet.xml',
          `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><worksheet ${SHEET}>&b;</worksheet>`,
        ),
      ),
    code: 'entity-declarations',
  },
  {
    what: 'a cell a thousand million columns wide',
    name: 'a.docx',
    make: () =>
      docxFile({
        body: `<w:tbl>${'<w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr></w:tc><w:tc/></w:tr>'.repeat(3000)}</w:tbl>`,
      }),
    code: 'limit-cells',
  },
  {
    what: 'styles that rest on one another in a ring',
    name: 'a.docx',
    make: () =>
      docxFile({
        body: paragraph('甲', '<w:pStyle w:val="a"/>'),
        styles:
          '<w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>',
      }),
  },
  {
    what: 'numbers as long as books',
    name: 'a.docx',
    make: () =>
      docxFile({
        body: paragraph('甲', '<w:numPr><w:numId w:val="1"/></w:numPr>').repeat(2000),
        numbering: `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="${'%1%2%3'.repeat(20_000)}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
      }),
    code: 'limit-characters',
  },
  { what: 'Word file cut short', name: 'a.docx', make: () => DOCX.slice(0, DOCX.length / 2), code: 'file-damaged' },
  {
    what: 'Word file with spoiled bytes',
    name: 'a.docx',
    make: () => word({ name: 'word/document.xml', packed: noise(5000), size: 9000 }),
    code: 'file-damaged',
  },
  {
    what: 'Word file whose entries are encrypted',
    name: 'a.docx',
    make: () => word({ ...plainPart('word/document.xml', 'x'), encrypted: true }),
    code: 'file-encrypted',
  },
  {
    what: 'Word file with a password',
    name: 'a.docx',
    make: () => latin(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(5000)}${[...'EncryptedPackage'].join('\0')}\0`),
    code: 'file-encrypted',
  },
  {
    what: 'a million rows',
    name: 'a.xlsx',
    make: () => workbook(sheet('<sheetData>', '<row><c><v>1</v></c></row>'.repeat(1000), 1000, '</sheetData>')),
    code: 'limit-zip-ratio',
  },
  {
    what: 'a merged cell that spans a whole sheet',
    name: 'a.xlsx',
    make: () =>
      workbook(
        plainPart(
          'xl/sheet.xml',
          `<worksheet ${SHEET}><sheetData>${Array.from({ length: 50_000 }, (_, n) => `<row r="${n + 1}"><c r="A${n + 1}"><v>${n}</v></c><c r="CV${n + 1}"><v>${n}</v></c></row>`).join('')}</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>`,
        ),
      ),
    code: 'limit-cells',
  },
  {
    what: 'a cell at the far corner of a sheet',
    name: 'a.xlsx',
    make: () =>
      workbook(
        sheet(
          '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c><c r="A1048576"><v>2</v></c></row></sheetData>',
          '',
          0,
        ),
      ),
  },
  {
    what: 'a workbook of a gigabyte of strings',
    name: 'a.xlsx',
    make: () =>
      workbook(
        sheet('<sheetData/>', '', 0),
        repeatedPart('xl/strings.xml', `<sst ${SHEET}>`, `<si><t>${SPACES}</t></si>`, 100, '</sst>'),
      ),
    code: 'limit-part-bytes',
  },
  { what: 'workbook cut short', name: 'a.xlsx', make: () => XLSX.slice(0, XLSX.length / 2), code: 'file-damaged' },
  {
    what: 'a million elements in one another',
    name: 'a.html',
    make: () => bytesOf(`<html>${'<div>'.repeat(1_000_000)}`),
    code: 'limit-depth',
  },
  {
    what: 'a hundred thousand tables in one another',
    name: 'a.html',
    make: () => bytesOf(`<html>${'<table><tr><td>'.repeat(100_000)}`),
    code: 'limit-depth',
  },
  {
    what: 'cells that span all',
    name: 'a.html',
    make: () =>
      bytesOf(`<html><table>${`<tr>${'<td colspan=1000 rowspan=65534>甲</td>'.repeat(10)}</tr>`.repeat(500)}</table>`),
    code: 'limit-cells',
  },
  {
    what: 'a million paragraphs of a page',
    name: 'a.html',
    make: () => bytesOf(`<html>${'<p>甲'.repeat(1_200_000)}`),
    code: 'limit-page-nodes',
  },
  {
    what: 'formatting that is never closed',
    name: 'a.html',
    make: () => bytesOf(`<html>${'<p><b><i><u><a href=x>甲'.repeat(100_000)}`),
    code: 'limit-page-nodes',
  },
  {
    what: 'an attribute of ten million characters',
    name: 'a.html',
    make: () => bytesOf(`<html><p class="${'a '.repeat(4_000_000)}" style="${'a;'.repeat(1_000_000)}">甲</p>`),
  },
  {
    what: 'fifty million bytes of text',
    name: 'a.txt',
    make: () => bytesOf('一、总体要求。\n'.repeat(2_400_000)),
    code: 'limit-text-bytes',
  },
  { what: 'ten million line ends', name: 'a.txt', make: () => filled(10 * MIB, 0x0a), code: 'limit-lines' },
  { what: 'one line of three million characters', name: 'a.txt', make: () => bytesOf('加强监督，'.repeat(600_000)) },
  { what: 'bytes of no encoding', name: 'a.txt', make: () => filled(2 * MIB, 0xff), code: 'encoding-replaced' },
  {
    what: 'halves of characters',
    name: 'a.txt',
    make: () => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.alloc(MIB, '00d8', 'hex')]),
    code: 'encoding-replaced',
  },
  {
    what: 'ten million commas',
    name: 'a.csv',
    make: () => bytesOf(`${','.repeat(1000)}\n`.repeat(10_000)),
    code: 'limit-cells',
  },
  {
    what: 'a quotation that never ends',
    name: 'a.csv',
    make: () => bytesOf(`a,b\n1,2\n1,2\n1,2\n"${'甲,\n'.repeat(90_000)}`),
    code: 'file-damaged',
  },
  { what: 'nothing', name: 'a.docx', make: () => new Uint8Array(), code: 'file-empty' },
  { what: 'noise called a Word file', name: 'a.docx', make: () => noise(MIB), code: 'format-binary' },
  {
    what: 'a program called a PDF',
    name: 'a.pdf',
    make: () => latin(`\x7fELF\x02\x01\x01${'\0\x01\x02'.repeat(1000)}`),
    code: 'format-binary',
  },
  { what: 'PDF cut short', name: 'a.pdf', make: () => PDF.slice(0, 200), code: 'file-damaged' },
  {
    what: 'pages in a ring',
    name: 'a.pdf',
    make: () => pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 1 /Kids [2 0 R] >>']),
    code: 'file-damaged',
  },
  {
    what: 'two thousand and one pages',
    name: 'a.pdf',
    make: () => pdfFile(Array.from({ length: 2001 }, () => [{ x: 90, y: 700, text: '甲' }])),
    code: 'limit-pages',
  },
  {
    what: 'a page that unpacks to a gigabyte',
    name: 'a.pdf',
    make: () => {
      const { packed } = repeatedPart('page', '', SPACES, 100, '');
      return Buffer.concat([
        latin(
          `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>\nendobj\n4 0 obj\n<< /Length ${packed.length + 2} /Filter /FlateDecode >>\nstream\n`,
        ),
        Buffer.of(0x78, 0x9c),
        packed,
        latin('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n'),
      ]);
    },
    code: 'limit-worker-memory',
  },
  {
    what: 'PDF with a password',
    name: 'a.pdf',
    make: () => latin(Buffer.from(PDF).toString('latin1').replace('/Root 1 0 R', `/Root 1 0 R ${ENCRYPT}`)),
    code: 'file-encrypted',
  },
];
