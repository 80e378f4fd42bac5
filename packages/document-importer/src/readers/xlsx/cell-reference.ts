const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;

/** Row and column from 1 of a reference such as `C12`. */
export function cellAt(reference: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = CELL.exec(reference) ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

/** The corners of a range such as `A1:C12`; none for what is no range. */
export function rangeOf(
  reference: string,
): readonly { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }[] {
  const [start, end] = reference.split(':').map(cellAt);
  return start && end ? [{ top: start.row, left: start.column, bottom: end.row, right: end.column }] : [];
}

/** The reference of a cell by row and column from 1. */
export function referenceOf(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row}`;
}
