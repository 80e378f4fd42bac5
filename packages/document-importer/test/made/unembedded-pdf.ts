import { serialise, stream } from './pdf-file.js';

/** A PDF of one page whose font is not in the file and has no table to Unicode, as old programs write them. */
export function unembeddedPdf(encoding: string, lines: readonly string[]): Uint8Array {
  const shown = lines.map((hex, row) => `BT /F1 16 Tf 1 0 0 1 90 ${740 - row * 28} Tm <${hex}> Tj ET`);
  const objects = new Map<number, string>([
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [2, '<< /Type /Pages /Count 1 /Kids [3 0 R] >>'],
    [
      3,
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 8 0 R >>',
    ],
    [4, `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${encoding} /DescendantFonts [5 0 R] >>`],
    [
      5,
      '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 6 0 R /DW 1000 /W [1 95 500 814 908 500] >>',
    ],
    [
      6,
      '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 752 /Descent -271 /CapHeight 737 /StemV 58 >>',
    ],
    [7, '<< /Producer (made) >>'],
    [8, stream(shown.join('\n'))],
  ]);
  return new TextEncoder().encode(serialise(objects));
}
