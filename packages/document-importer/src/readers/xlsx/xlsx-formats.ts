import type { ReadLimits } from '../read-limits.js';
import { readXmlRoot } from '../xml/read-xml.js';
import { childOf, childrenOf } from '../xml/xml-element.js';
import type { ZipArchive } from '../zip/zip-archive.js';

/** How a number is shown: as a date, a month, a percentage, with fixed decimals, or as it is. */
export type NumberLook =
  | { readonly kind: 'date' | 'month' | 'percent' | 'plain' }
  | { readonly kind: 'fixed'; readonly decimals: number };

const PLAIN: NumberLook = { kind: 'plain' };
/** Built-in formats without a pattern in the file (ECMA-376 18.8.30; 27–36 and 50–58 are those of Chinese Excel). */
const BUILT_IN_DATES = new Set([14, 15, 16, 22, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 58]);
const BUILT_IN_MONTHS = new Set([17, 27, 57]);
const BUILT_IN_PERCENTS = new Set([9, 10]);
/** Quoted text, escaped characters and bracketed conditions of a pattern. */
const LITERALS = /"[^"]{0,200}"|\\.|\[[^\]]{0,60}\]/g;
const FIXED = /^[#,]{0,9}0\.(0{1,15})(?:_.)?$/;

/** The looks of the cell formats of a workbook, by their index. */
export function xlsxFormats(archive: ZipArchive, part: string | undefined, limits: ReadLimits): readonly NumberLook[] {
  const root = part === undefined ? undefined : readXmlRoot(archive, part, limits);
  const patterns = new Map(
    childrenOf(childOf(root, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes.get('numFmtId')),
      attributes.get('formatCode') ?? '',
    ]),
  );
  return childrenOf(childOf(root, 'cellXfs'), 'xf').map(({ attributes }) => {
    const id = Number(attributes.get('numFmtId') ?? 0);
    return lookOf(id, patterns.get(id));
  });
}

function lookOf(id: number, pattern: string | undefined): NumberLook {
  if (pattern === undefined) {
    if (BUILT_IN_DATES.has(id)) return { kind: 'date' };
    if (BUILT_IN_MONTHS.has(id)) return { kind: 'month' };
    if (BUILT_IN_PERCENTS.has(id)) return { kind: 'percent' };
    return id === 2 || id === 4 ? { kind: 'fixed', decimals: 2 } : PLAIN;
  }
  const [positive = ''] = pattern.split(';');
  const bare = positive.replace(LITERALS, '').toLowerCase();
  if (bare.includes('y') || /(?:^|[^a-z])d|m.?d/.test(bare)) return { kind: bare.includes('d') ? 'date' : 'month' };
  if (bare.includes('%')) return { kind: 'percent' };
  const decimals = FIXED.exec(bare)?.[1]?.length;
  return decimals === undefined ? PLAIN : { kind: 'fixed', decimals };
}
