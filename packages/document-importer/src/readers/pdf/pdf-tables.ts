import type { SourceCell } from '../../source/source-document.js';
import { pdfLines } from './pdf-lines.js';
import type { PdfPage, PdfPiece } from './pdf-piece.js';
import type { PdfRule } from './pdf-rules.js';

/** A row of a ruled table. */
export interface PdfRow {
  readonly page: number;
  readonly y: number;
  /** Which table of the page, from 0. */
  readonly table: number;
  /** Where its columns begin and the last one ends. */
  readonly xs: readonly number[];
  readonly cells: readonly SourceCell[];
}

/** A page taken apart: its ruled tables, and what stands outside them. */
export interface RuledPage {
  readonly rows: readonly PdfRow[];
  readonly rest: PdfPage;
}

/** Points by which rules that meet may miss one another. */
const MEET = 3;
const MOST_LINES = 400;

/** Reads the tables that a page draws with rules. Where no rule parts two fields of the grid they are one merged cell. */
export function pdfTables(page: PdfPage): RuledPage {
  const rows: PdfRow[] = [];
  let rest = page.pieces;
  for (const [table, grid] of gridsOf(page.rules).entries()) {
    const inside = rest.filter((piece) => !piece.turned && fieldOf(piece, grid) !== undefined);
    if (inside.length === 0) continue;
    rest = rest.filter((piece) => !inside.includes(piece));
    rows.push(...rowsOf(page, table, grid, inside));
  }
  return { rows, rest: { ...page, pieces: rest } };
}

interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly rules: readonly PdfRule[];
}

/** Groups of rules that touch one another and make two columns and one row at least. */
function gridsOf(rules: readonly PdfRule[]): readonly Grid[] {
  if (rules.length > MOST_LINES * 10) return [];
  const groups: PdfRule[][] = [];
  for (const rule of rules) {
    const touching = groups.filter((group) => group.some((other) => touch(rule, other)));
    const merged = [rule, ...touching.flat()];
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  const grids = groups.map((group) => ({
    xs: places(group.filter(({ upright }) => upright)),
    ys: places(group.filter(({ upright }) => !upright)),
    rules: group,
  }));
  return grids
    .filter(({ xs, ys }) => xs.length >= 3 && ys.length >= 2 && xs.length + ys.length <= MOST_LINES)
    .sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}

function touch(a: PdfRule, b: PdfRule): boolean {
  if (a.upright === b.upright) return Math.abs(a.at - b.at) <= MEET && a.from <= b.to + MEET && b.from <= a.to + MEET;
  return a.at >= b.from - MEET && a.at <= b.to + MEET && b.at >= a.from - MEET && b.at <= a.to + MEET;
}

function places(rules: readonly PdfRule[]): readonly number[] {
  const found: number[] = [];
  for (const at of rules.map((rule) => rule.at).sort((a, b) => a - b))
    if (at - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > MEET) found.push(at);
  return found;
}

/** Row and column of the field in which a text begins. */
function fieldOf({ x, y, size }: PdfPiece, { xs, ys }: Grid): readonly [row: number, column: number] | undefined {
  const row = between(y - size * 0.35, ys);
  const column = between(x + size * 0.3, xs);
  return row === undefined || column === undefined ? undefined : [row, column];
}

function between(value: number, lines: readonly number[]): number | undefined {
  const index = lines.findIndex((line, at) => value >= line && value < (lines[at + 1] ?? Number.NEGATIVE_INFINITY));
  return index === -1 ? undefined : index;
}

function rowsOf(page: PdfPage, table: number, grid: Grid, pieces: readonly PdfPiece[]): readonly PdfRow[] {
  const owners = ownersOf(grid);
  const columns = grid.xs.length - 1;
  const texts = new Map<number, PdfPiece[]>();
  for (const piece of pieces) {
    const [row = 0, column = 0] = fieldOf(piece, grid) ?? [];
    const owner = owners[row * columns + column] ?? 0;
    texts.set(owner, [...(texts.get(owner) ?? []), piece]);
  }
  const textOf = (owner: number): string => joined(page, texts.get(owner) ?? []);
  return grid.ys.slice(0, -1).flatMap((y, row): PdfRow[] => {
    const cells = Array.from({ length: columns }, (_, column): SourceCell => {
      const field = row * columns + column;
      const owner = owners[field] ?? field;
      return owner === field ? { text: textOf(owner) } : { text: textOf(owner), spanned: true };
    });
    const isEmpty = cells.every(({ text, spanned }) => spanned || text === '');
    return isEmpty ? [] : [{ page: page.number, y, table, xs: grid.xs, cells }];
  });
}

/** For each field of the grid the first field of the cell that it belongs to. */
function ownersOf({ xs, ys, rules }: Grid): readonly number[] {
  const columns = xs.length - 1;
  const owners: number[] = [];
  for (let row = 0; row < ys.length - 1; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const [top = 0, bottom = 0] = [ys[row], ys[row + 1]];
      const [left = 0, right = 0] = [xs[column], xs[column + 1]];
      const field = row * columns + column;
      const isOpenLeft = column > 0 && !isRuled(rules, true, left, (top + bottom) / 2);
      const isOpenAbove = row > 0 && !isRuled(rules, false, top, (left + right) / 2);
      if (isOpenLeft) owners.push(owners[field - 1] ?? field);
      else if (isOpenAbove) owners.push(owners[field - columns] ?? field);
      else owners.push(field);
    }
  }
  return owners;
}

function isRuled(rules: readonly PdfRule[], upright: boolean, at: number, middle: number): boolean {
  return rules.some(
    (rule) => rule.upright === upright && Math.abs(rule.at - at) <= MEET && rule.from <= middle && rule.to >= middle,
  );
}

/** The lines of a cell run on. */
function joined(page: PdfPage, pieces: readonly PdfPiece[]): string {
  return pdfLines({ page: page.number, column: 0, pieces })
    .map(({ text }) => text)
    .reduce(
      (before, text) =>
        /[0-9A-Za-z]$/.test(before) && /^[A-Za-z]/.test(text) ? `${before} ${text}` : `${before}${text}`,
      '',
    );
}
