const MARKER =
  /(?<chapter>第[一二三四五六七八九十百]{1,5}[章节部条])(?:分)?(?=[\s\u3000]|[\p{Script=Han}])|(?<han>[一二三四五六七八九十]{1,3})、|[（(](?<bracketed>[一二三四五六七八九十]{1,3})[)）]|(?<![\d.．:：年月第-])(?<arabic>\d{1,2})[.．、](?![\d.])|[（(](?<small>\d{1,2})[)）]/gu;
const ORDER = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const DEPTH: Readonly<Record<string, number>> = { chapter: 0, han: 1, bracketed: 2, arabic: 3, small: 4 };

/**
 * Where a text counts on: offsets of numbers that begin a series or follow the last number of theirs, as headings and
 * items do. `三、` in the middle of a sentence does not follow `一、`.
 */
export function markersIn(text: string): number[] {
  const found = [...text.matchAll(MARKER)].flatMap((match) => {
    const [kind, words] = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined) ?? [];
    return kind && words ? [{ kind: kindOf(kind, words), ordinal: ordinalOf(words), start: match.index }] : [];
  });
  const last = new Map<string, number>();
  let heading = { end: -1, depth: -1 };
  return found.flatMap(({ kind, ordinal, start }, index) => {
    const before = last.get(kind);
    const depth = depthOf(kind);
    const next = found[index + 1];
    // A copy may begin in the middle: a heading with items below it opens its series wherever it stands.
    const opens =
      before === undefined &&
      kind === 'han' &&
      next?.ordinal === 1 &&
      depthOf(next.kind) > depth &&
      atBreak(text, start) &&
      isHeading(text.slice(start, next.start));
    const below = depth > heading.depth && isHeading(text.slice(heading.end, start));
    const first = ordinal === 1 && (atBreak(text, start) || before === undefined || below);
    if (!first && !opens && (before === undefined || ordinal !== before + 1)) return [];
    if (shielded(text, start)) return [];
    last.set(kind, ordinal);
    heading = { end: start, depth };
    for (const deeper of [...last.keys()]) {
      // Items may count through all sections, so the last number of a deeper kind is forgotten only by a new first one.
      if (depthOf(deeper) > depth && deeper === 'small') last.delete(deeper);
    }
    return [start];
  });
}

function depthOf(kind: string): number {
  return DEPTH[kind.replace(/:.$/, '')] ?? 0;
}

/** Words between a number and a deeper one that directly follows: 三、下一步打算（一）. */
function isHeading(words: string): boolean {
  return words.length > 4 && words.length <= 44 && !/[。；！？\n]/.test(words);
}

function kindOf(kind: string, words: string): string {
  return kind === 'chapter' ? `chapter:${words.at(-1)}` : kind;
}

function ordinalOf(words: string): number {
  const digits = words.replace(/[^\d一二三四五六七八九十]/g, '');
  if (/^\d+$/.test(digits)) return Number(digits);
  const [tens = '', ones = ''] = digits.includes('十') ? digits.split('十') : ['', digits];
  const value = (word: string) => ORDER.indexOf(word) + 1;
  return (digits.includes('十') ? (tens ? value(tens) : 1) * 10 : 0) + (ones ? value(ones) : 0);
}

function atBreak(text: string, start: number): boolean {
  return start === 0 || /[。！？；：\s】）]/.test(text.charAt(start - 1));
}

function shielded(text: string, start: number): boolean {
  const ahead = text.slice(Math.max(0, start - 60), start);
  const open = Math.max(ahead.lastIndexOf('《'), ahead.lastIndexOf('“'), ahead.lastIndexOf('【'));
  return open >= 0 && !/[》”】。]/.test(ahead.slice(open));
}
