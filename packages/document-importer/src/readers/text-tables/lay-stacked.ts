import type { SourceLine } from '../../source/source-document.js';

/** Makes a row of the lines at some places: the first holds the cells, the others are of it. */
export function layStacked(
  made: SourceLine[],
  places: readonly number[],
  texts: readonly string[],
  table: number,
): void {
  places.forEach((place, cell) => {
    const line = made[place] as SourceLine;
    made[place] =
      cell === 0
        ? { ...line, role: 'table-row', table, cells: texts.map((text) => ({ text })) }
        : { ...line, role: 'chrome', reason: 'cell-of-row' };
  });
}
