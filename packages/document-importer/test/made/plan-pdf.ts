import type { MadePlan } from './made-plan.js';
import { type MadeText, pdfFile } from './pdf-file.js';

const WIDTH = 26;
const ROWS = 22;
const SIZE = 16;

/** A plan as a printer's PDF: lines of 26 characters, 22 to a page, first lines indented, the title in the middle. */
export function printedPdf(
  { blocks, title }: MadePlan,
  options: { readonly header?: string; readonly mark?: string } = {},
): Uint8Array {
  const rows = blocks.flatMap(({ kind, number = '', text }) =>
    kind === 'title' ? [...centred(text), { text: '', indent: 0, size: SIZE }] : broken(number + text),
  );
  const pages = Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, page) =>
    rows.slice(page * ROWS, page * ROWS + ROWS),
  );
  return pdfFile(
    pages.map((page, index): MadeText[] => [
      ...(options.header === undefined ? [] : [{ x: 230, y: 800, text: options.header, size: 10 }]),
      ...page.flatMap(({ text, indent, size }, row) =>
        text === '' ? [] : [{ x: 90 + indent * SIZE, y: 740 - row * 29, text, size }],
      ),
      ...(options.mark === undefined ? [] : [{ x: 150, y: 350, text: options.mark, size: 40, turn: 45 }]),
      { x: 280, y: 50, text: `— ${index + 1} —`, size: 12 },
    ]),
    title,
  );
}

interface Row {
  readonly text: string;
  readonly indent: number;
  readonly size: number;
}

/** Half-width characters take half a place, and no line begins with a mark that ends something. */
function broken(text: string): readonly Row[] {
  const rows: Row[] = [];
  let [line, width] = ['', 2];
  for (const character of text) {
    const place = /[ -~]/.test(character) ? 0.5 : 1;
    if (width + place > WIDTH && !/[，。；：、）”》]/.test(character)) {
      rows.push({ text: line, indent: rows.length === 0 ? 2 : 0, size: SIZE });
      [line, width] = ['', 0];
    }
    line += character;
    width += place;
  }
  return [...rows, { text: line, indent: rows.length === 0 ? 2 : 0, size: SIZE }];
}

function centred(text: string): readonly Row[] {
  const cut = text.length > 18 ? [text.slice(0, 16), text.slice(16)] : [text];
  return cut.map((part) => ({ text: part, indent: (WIDTH - part.length * 1.375) / 2, size: 22 }));
}
