import { expect, test } from 'vitest';
import { readPdf } from '../../../src/readers/pdf/read-pdf.js';
import { READ_LIMITS } from '../../../src/readers/read-limits.js';
import { unembeddedPdf } from '../../made/unembedded-pdf.js';

const TEXT = '1.“放管服”改革：12项〔2027〕';
/** The same in GBK. */
const GBK = '312e a1b0 b7c5 b9dc b7fe a1b1 b8c4 b8ef a3ba 3132 cfee a1b2 32303237 a1b3'.replaceAll(' ', '');
const UTF16 = Array.from(TEXT, (letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('');

test.each([
  ['GBK-EUC-H', GBK],
  ['GBKp-EUC-H', GBK],
  ['GBK2K-H', GBK],
  ['UniGB-UCS2-H', UTF16],
  ['UniGB-UTF16-H', UTF16],
])('text in the predefined map %s is read, though the font is not in the file', async (encoding, hex) => {
  const { lines, notes } = await readPdf('a.pdf', unembeddedPdf(encoding, [hex]), READ_LIMITS);
  expect(lines.map(({ text }) => text)).toEqual([TEXT]);
  expect(notes).toEqual([]);
});

test.each([
  ['numbers of glyphs without a table', 'Identity-H', '040a05220733081109110a220b330c44'],
  ['a map that is not known', '83pv-RKSJ-H', '8abf8d b8'.replaceAll(' ', '')],
])('%s: no text, and the reason', async (_, encoding, hex) => {
  const reading = readPdf('a.pdf', unembeddedPdf(encoding, [hex, hex]), READ_LIMITS);
  await expect(reading).rejects.toMatchObject({ diagnostic: { code: 'pdf-fonts-unreadable' } });
});
