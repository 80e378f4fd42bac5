import type { MadePlan } from './made-plan.js';
import { type MadeRule, type MadeText, pdfFile } from './pdf-file.js';

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

/** A ruled table with wrapped cells; equal cells of the merged column are one, without a rule between them. */
export function ruledPdf(
  title: string,
  header: readonly string[],
  body: readonly (readonly string[])[],
  merged: number,
): Uint8Array {
  const wide = 480 / header.length;
  const perLine = Math.floor((wide - 8) / 10);
  const [left, top, high] = [60, 740, 60];
  const texts: MadeText[] = [{ x: 150, y: 790, text: title, size: 16 }];
  const rules: MadeRule[] = [];
  const all = [header, ...body];
  for (const [row, cells] of all.entries()) {
    const goesOn = row > 1 && all[row - 1]?.[merged] === cells[merged];
    for (const [column, text] of cells.entries()) {
      const x = left + column * wide;
      const isOne = goesOn && column === merged;
      if (!isOne) rules.push([x, top - row * high, x + wide, top - row * high]);
      const lines = isOne
        ? []
        : Array.from({ length: Math.ceil(text.length / perLine) }, (_, at) =>
            text.slice(at * perLine, (at + 1) * perLine),
          );
      texts.push(...lines.map((line, at) => ({ x: x + 4, y: top - row * high - 14 - at * 13, text: line, size: 10 })));
    }
  }
  const bottom = top - all.length * high;
  for (let column = 0; column <= header.length; column += 1)
    rules.push([left + column * wide, top, left + column * wide, bottom]);
  rules.push([left, bottom, left + 480, bottom]);
  return pdfFile([texts], title, [rules]);
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
