import type { SourceCell } from '../../source/source-document.js';
import { guessField } from '../../tables/guess-field.js';
import type { TableField } from '../../tables/table-field.js';
import { SERIAL } from './serial.js';

const BODY =
  /^[\p{Script=Han}（）()]{1,30}(?:[局委办厅部院室会处科队站所行组联团庭校馆]|政府|单位|部门|中心|机关|公司|银行|街道|乡镇|[镇乡村区县市]|开发区)$/u;
const LIMIT = /\d{1,2}月|年底|年内|季度|半年|长期|持续|全年|立行|即时|常态|\d{4}/;

/** What is laid before those who check. */
const PAPERS = /材料|资料|记录|文件|台账|照片|数据|纪要|简报/;
const POINTS = /^\d{1,4}(?:\.\d{1,2})?\s?[分%]?$/;

/** Whether words are names of bodies and nothing else. */
function areBodies(text: string): boolean {
  const names = text.split(/[、，,；;\s]/).filter((name) => name !== '');
  return names.every((name) => BODY.test(name.replace(/(?:等|牵头|配合|负责)$/, '')));
}

/** How well words fit a column of a kind. */
function fits(text: string, field: TableField | undefined): number {
  if (text === '') return 0;
  const short = text.length <= 120;
  const bodies = short && areBodies(text);
  switch (field) {
    case 'number':
      return SERIAL.test(text) ? 2 : -3;
    case 'lead':
    case 'responsible':
    case 'support':
      return bodies ? 2 : -2;
    case 'deadline':
      return text.length <= 40 && LIMIT.test(text) ? 2 : -2;
    case 'person':
      return /^\p{Script=Han}[\p{Script=Han}\s、]{1,14}$/u.test(text) && !bodies ? 1 : -1;
    case 'title':
    case 'text':
    case 'measures':
    case 'rule':
    case 'remark':
      return bodies || text.length < 6 ? -1 : 1;
    case 'evidence':
      return PAPERS.test(text) ? 2 : -1;
    case 'points':
      return POINTS.test(text) ? 2 : -2;
    case 'level1':
    case 'level2':
    case 'level3':
    case 'indicator':
      return POINTS.test(text) || text.length > 24 || /。/.test(text) ? -1 : 1;
    default:
      return 0;
  }
}

/** What cells of one column have in common: points in a bracket behind them, a number in front, a sentence. */
const SHAPES: readonly RegExp[] = [/[（(]\d{1,3}(?:\.\d{1,2})?分?[)）]\s{0,4}$/, /^\d{1,2}[、.．]/, /。/];
const ALIKE = 0.4;

function alike(text: string, above: string | undefined): number {
  if (text === '' || above === undefined || above === '') return 0;
  return SHAPES.filter((shape) => shape.test(text) && shape.test(above)).length * ALIKE;
}

/** Where a row has places for cells that span it from above, and how well it fits its columns with them. */
interface Fitted {
  readonly at: number;
  readonly size: number;
  readonly score: number;
}

/** How well a row fits the columns that a header names, once its cells stand where they belong. */
export function fitOf(cells: readonly string[], header: readonly string[]): number {
  return bestPlace(cells, header).score;
}

/** How well cells fit the columns they stand in. */
export function scoreOf(cells: readonly string[], header: readonly string[]): number {
  const fields = header.map((text) => guessField(text)?.field);
  return cells.reduce((sum, text, column) => sum + fits(text, fields[column]), 0);
}

/**
 * The cells of a row in which a cell that spans several rows left no place: the cells behind it moved to the left, and the
 * row ends with as many empty ones. They are moved back to where all fit best; the places in front take the words above.
 */
export function fitRow(
  cells: readonly string[],
  above: readonly SourceCell[] | undefined,
  header: readonly string[],
): SourceCell[] {
  const best = bestPlace(
    cells,
    header,
    above?.map(({ text }) => text),
  );
  return moved(cells, best.at, best.size).map((text, column) => {
    const spans = column >= best.at && column < best.at + best.size && above?.[column]?.text;
    return spans ? { text: spans, spanned: true } : { text };
  });
}

function bestPlace(cells: readonly string[], header: readonly string[], above: readonly string[] = []): Fitted {
  const fields = header.map((text) => guessField(text)?.field);
  const score = (row: readonly string[]) =>
    row.reduce((sum, text, column) => sum + fits(text, fields[column]) + alike(text, above[column]), 0);
  const filled = cells.findLastIndex((text) => text !== '') + 1;
  let best: Fitted = { at: 0, size: 0, score: score(cells) };
  for (let size = 1; filled > 0 && size <= cells.length - filled; size += 1)
    for (let at = 0; at < filled; at += 1) {
      const found = score(moved(cells, at, size));
      if (found > best.score) best = { at, size, score: found };
    }
  return best;
}

function moved(cells: readonly string[], at: number, size: number): string[] {
  return [...cells.slice(0, at), ...Array.from({ length: size }, () => ''), ...cells.slice(at, cells.length - size)];
}
