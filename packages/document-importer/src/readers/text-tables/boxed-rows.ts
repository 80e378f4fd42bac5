import type { SourceCell, SourceLine } from '../../source/source-document.js';

const BORDER = /[─━┄┈-]/;
const FULL = /^\s{0,8}[┌├└┏┣┗╔╠╚╞]/;
const SIDE = /^\s{0,8}[│┃║]/;
const CORNER = /[│┃║├┼┤┬┴┌┐└┘┣╋┫┳┻]/;
const FIGURE = /^\d{1,3}(?:\.\d{1,2})?分?$/;
const LEAST_CELLS = 3;

/** A cell that is being read: its pieces so far, and whether it began in a row above. */
interface BoxedCell {
  text: string;
  spanned?: BoxedCell;
}

interface BoxedRow {
  readonly cells: BoxedCell[];
  from: number;
  to: number;
}

/** Tables drawn with lines: │ parts the cells, and a line that leaves a column open goes on with the cell above. */
export function withBoxedRows(lines: readonly SourceLine[], tables: number): SourceLine[] {
  const made = [...lines];
  let table = tables;
  for (let at = 0; at < lines.length; at += 1) {
    if (!isBoxed(lines[at])) continue;
    let end = at + 1;
    while (end < lines.length && (isBoxed(lines[end]) || lines[end]?.text.trim() === '')) end += 1;
    const rows = rowsOf(lines, at, end);
    if (rows.length > 1) {
      table += 1;
      for (let place = at; place < end; place += 1)
        if (isBoxed(lines[place]))
          made[place] = { ...(made[place] as SourceLine), role: 'chrome', reason: 'separator' };
      for (const row of rows) layRow(made, lines, row, table);
    }
    at = end;
  }
  return made;
}

function isBoxed(line: SourceLine | undefined): boolean {
  return (
    line?.role === 'text' && (FULL.test(line.text) || SIDE.test(line.text)) && CORNER.test(line.text.trim().slice(-1))
  );
}

function layRow(made: SourceLine[], lines: readonly SourceLine[], { cells, from, to }: BoxedRow, table: number): void {
  const shown = cells.map(
    (cell): SourceCell => (cell.spanned ? { text: cell.spanned.text, spanned: true } : { text: cell.text }),
  );
  for (let place = from; place <= to; place += 1) {
    const line = lines[place] as SourceLine;
    made[place] =
      place === from
        ? { ...line, role: 'table-row', table, cells: shown }
        : { ...line, role: 'chrome', reason: 'cell-of-row' };
  }
}

function rowsOf(lines: readonly SourceLine[], start: number, end: number): BoxedRow[] {
  const width = widthOf(lines.slice(start, end));
  const rows: BoxedRow[] = [];
  let open: BoxedRow | undefined;
  // Columns of the next row that go on with the cell above.
  let goingOn: readonly boolean[] = [];
  const close = () => {
    if (open) rows.push(open);
    open = undefined;
  };
  for (let at = start; at < end; at += 1) {
    const text = lines[at]?.text.trim() ?? '';
    if (FULL.test(text)) {
      close();
      goingOn = [];
    } else if (SIDE.test(text)) {
      const pieces = piecesOf(text);
      if (pieces.some(isBorder)) {
        const above = open;
        if (above && pieces.length === width) pieces.forEach((piece, column) => void addText(above, column, piece));
        close();
        goingOn = pieces.length === width ? pieces.map((piece) => !isBorder(piece)) : [];
      } else if (pieces.length === width) {
        open ??= opened(rows.at(-1), goingOn, width, at);
        open.to = at;
        const row = open;
        pieces.forEach((piece, column) => void addText(row, column, piece));
      }
    }
  }
  close();
  return width < LEAST_CELLS ? [] : rows;
}

function opened(above: BoxedRow | undefined, goingOn: readonly boolean[], width: number, at: number): BoxedRow {
  const cells = Array.from({ length: width }, (_, column): BoxedCell => {
    const cell = goingOn[column] ? above?.cells[column] : undefined;
    return { text: '', ...(cell && { spanned: cell.spanned ?? cell }) };
  });
  return { cells, from: at, to: at };
}

/** Pieces of a cell follow one another without a blank; a figure alone below a name is what the name counts. */
function addText({ cells }: BoxedRow, column: number, printed: string): void {
  const [cell, piece] = [cells[column], printed.trim()];
  if (!cell || isBorder(printed)) return;
  const own = cell.spanned ?? cell;
  own.text += FIGURE.test(piece) && /\p{Script=Han}/u.test(own.text) ? `（${piece.replace('分', '')}分）` : piece;
}

/** The number of cells that most lines between the borders have. */
function widthOf(lines: readonly SourceLine[]): number {
  const counts = new Map<number, number>();
  for (const { text } of lines) {
    const pieces = SIDE.test(text) ? piecesOf(text.trim()) : [];
    if (pieces.length > 0 && !pieces.some(isBorder)) counts.set(pieces.length, (counts.get(pieces.length) ?? 0) + 1);
  }
  return [...counts].reduce((best, [width, count]) => (count > (counts.get(best) ?? 0) ? width : best), 0);
}

function piecesOf(text: string): string[] {
  return text.split(CORNER).slice(1, -1);
}

function isBorder(piece: string): boolean {
  return piece !== '' && [...piece.trim()].every((character) => BORDER.test(character)) && piece.trim() !== '';
}
