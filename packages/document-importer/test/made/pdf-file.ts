/** A stretch of text on a page of a made PDF; y counts from the foot of the page as PDF does. */
export interface MadeText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  /** Degrees. */
  readonly turn?: number;
}

/** A line that is drawn, from one point to another. */
export type MadeRule = readonly [x1: number, y1: number, x2: number, y2: number];

const HALF_WIDTH = /[ -~]/;

/**
 * A PDF of A4 pages (595 by 842 points) whose font is not embedded but says which character each code means, so that
 * its text can be read and no font is needed to write it.
 */
export function pdfFile(
  pages: readonly (readonly MadeText[])[],
  title?: string,
  rules: readonly (readonly MadeRule[])[] = [],
): Uint8Array {
  const characters = [...new Set(pages.flat().flatMap(({ text }) => [...text]))];
  const codes = new Map(characters.map((character, index) => [character, (index + 1).toString(16).padStart(4, '0')]));
  const objects = new Map<number, string>();
  const pageIds = pages.map((_, index) => 10 + index * 2);
  objects.set(1, '<< /Type /Catalog /Pages 2 0 R >>');
  objects.set(2, `<< /Type /Pages /Count ${pages.length} /Kids [${pageIds.map((id) => `${id} 0 R`).join(' ')}] >>`);
  objects.set(
    3,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
  );
  objects.set(
    4,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Made /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 /W [${narrow(codes)}] >>`,
  );
  objects.set(
    5,
    '<< /Type /FontDescriptor /FontName /Made /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>',
  );
  objects.set(6, stream(unicodeMap(codes)));
  objects.set(7, `<< /Producer (made) ${title === undefined ? '' : `/Title <${utf16(`\uFEFF${title}`)}>`} >>`);
  for (const [index, page] of pages.entries()) {
    const id = 10 + index * 2;
    objects.set(
      id,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${id + 1} 0 R >>`,
    );
    objects.set(
      id + 1,
      stream([...page.map((text) => show(text, codes)), ...(rules[index] ?? []).map(draw)].join('\n')),
    );
  }
  return new TextEncoder().encode(serialise(objects));
}

function show({ x, y, text, size = 16, turn = 0 }: MadeText, codes: ReadonlyMap<string, string>): string {
  const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)].map((part) =>
    part.toFixed(4),
  );
  const hex = [...text].map((character) => codes.get(character)).join('');
  return `BT /F1 ${size} Tf ${cos} ${sin} ${-Number(sin)} ${cos} ${x} ${y} Tm <${hex}> Tj ET`;
}

function draw([x1, y1, x2, y2]: MadeRule): string {
  return `${x1} ${y1} m ${x2} ${y2} l S`;
}

function narrow(codes: ReadonlyMap<string, string>): string {
  return [...codes]
    .flatMap(([character, code]) => (HALF_WIDTH.test(character) ? `${Number.parseInt(code, 16)} [500]` : []))
    .join(' ');
}

function unicodeMap(codes: ReadonlyMap<string, string>): string {
  const pairs = [...codes].map(([character, code]) => `<${code}> <${utf16(character)}>`);
  const blocks = Array.from({ length: Math.ceil(pairs.length / 100) }, (_, index) =>
    pairs.slice(index * 100, index * 100 + 100),
  );
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Made def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${blocks.map((block) => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`).join('\n')}
endcmap end end`;
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0')).join(
    '',
  );
}

export function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

export function serialise(objects: ReadonlyMap<number, string>): string {
  let text = '%PDF-1.7\n';
  const offsets = new Map<number, number>();
  for (const [id, content] of objects) {
    offsets.set(id, text.length);
    text += `${id} 0 obj\n${content}\nendobj\n`;
  }
  const start = text.length;
  const size = Math.max(...objects.keys()) + 1;
  const rows = Array.from({ length: size }, (_, id) => {
    const offset = offsets.get(id);
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  return `${text}xref\n0 ${size}\n${rows.join('')}trailer\n<< /Size ${size} /Root 1 0 R /Info 7 0 R >>\nstartxref\n${start}\n%%EOF\n`;
}
