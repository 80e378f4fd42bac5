/** The kinds of numbers that official texts count with. */
export type MarkerKind =
  | 'chapter'
  | 'part'
  | 'subchapter'
  | 'article'
  | 'han'
  | 'bracketed'
  | 'arabic'
  | 'decimal'
  | 'small'
  | 'circled'
  | 'bullet'
  | 'task-word'
  | 'ordinal';

/** The number in front of a line. */
export interface Marker {
  readonly kind: MarkerKind;
  /** As printed, with its marks. */
  readonly number: string;
  readonly ordinal: number;
  /** Length of number and blanks behind it. */
  readonly length: number;
  /** How many numbers a decimal marker has: 3 in 1.2.3. */
  readonly depth?: number;
}

const HAN_DIGITS = '一二三四五六七八九十百零〇';
const FORMS: readonly (readonly [MarkerKind, RegExp])[] = [
  ['chapter', new RegExp(`^第 ?([${HAN_DIGITS}]{1,5}|\\d{1,3}) ?[章编篇]`)],
  ['part', new RegExp(`^第([${HAN_DIGITS}]{1,5}|\\d{1,3})(?:大?部分|板块|方面)[：:、]?`)],
  ['subchapter', new RegExp(`^第 ?([${HAN_DIGITS}]{1,5}|\\d{1,3}) ?节`)],
  ['article', new RegExp(`^第 ?([${HAN_DIGITS}]{1,6}|\\d{1,3}) ?条[：:、，.．]?`)],
  ['ordinal', new RegExp(`^第([${HAN_DIGITS}]{1,3})[，,、](?=\\p{Script=Han})`, 'u')],
  ['task-word', new RegExp(`^(?:任务|重点任务|举措|项目|专项行动|行动)([${HAN_DIGITS}]{1,4}|\\d{1,3})[：:、.]`)],
  ['han', new RegExp(`^([${HAN_DIGITS}]{1,4}) ?、|^([${HAN_DIGITS}]{1,4}) ?[.．](?!\\d)`)],
  ['bracketed', new RegExp(`^[（(] ?([${HAN_DIGITS}]{1,4}) ?[)）][、.]?|^([${HAN_DIGITS}]{1,4})[)）]`)],
  ['decimal', /^(\d{1,3}(?:[.．]\d{1,3}){1,4})(?:[、．.](?!\d))?(?=[ \p{Script=Han}“《（])/u],
  // 3.2026年底前 is item 3: no decimal has so many places.
  ['arabic', /^(\d{1,3}) ?(?:[.．、，](?!\d)|[.．、](?=\d{4,5}\p{Script=Han})|(?= \p{Script=Han}))/u],
  // The point of an item whose number was lost.
  ['arabic', /^([.])(?=[\p{Script=Han}“《])/u],
  ['small', /^[（(] ?(\d{1,3}) ?[)）][、.]?|^(\d{1,3})[)）]/],
  ['circled', /^([①-⑳⑴-⒇❶-❿])/],
  ['bullet', /^([●○■◆▲★◇□•·※➢➤✓-]|—(?!—))(?=[^\d-])/],
];
/** A star in front of a number marks what is pressed for: ★3.开展法治督察. */
const STARRED =
  /^[★☆▲△＊*]\s{0,2}(?=\d{1,3} ?[.．、]|[（(][\d一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、)/;
const BLANKS = /^[\s\u3000]{1,20}/;
const ORDER = '一二三四五六七八九';

/** Reads the number that a line begins with; undefined where it begins with words. */
export function readMarker(text: string): Marker | undefined {
  const star = STARRED.exec(text)?.[0] ?? '';
  const head = text.slice(star.length, star.length + 40);
  for (const [kind, form] of FORMS) {
    const match = form.exec(head);
    if (!match) continue;
    const words = match[1] ?? match[2] ?? '';
    const blanks = BLANKS.exec(head.slice(match[0].length))?.[0].length ?? 0;
    const depth = kind === 'decimal' ? words.split(/[.．]/).length : undefined;
    return {
      kind,
      number: `${star}${match[0].trim()}`,
      ordinal: ordinalOf(kind, words),
      length: star.length + match[0].length + blanks,
      ...(depth && { depth }),
    };
  }
  return undefined;
}

function ordinalOf(kind: MarkerKind, words: string): number {
  if (kind === 'circled') return circled(words.codePointAt(0) ?? 0);
  if (kind === 'bullet') return 0;
  if (kind === 'decimal') return Number(words.split(/[.．]/).at(-1));
  return /^\d+$/.test(words) ? Number(words) : hanNumber(words);
}

function circled(code: number): number {
  if (code >= 0x2776) return code - 0x2775;
  return code >= 0x2474 ? code - 0x2473 : code - 0x245f;
}

/** The value of a Chinese numeral below 1000. */
export function hanNumber(words: string): number {
  const [, hundreds = '', rest = words] = /^(.?)百(.*)$/.exec(words) ?? [];
  const base = words.includes('百') ? (hundreds ? ORDER.indexOf(hundreds) + 1 : 1) * 100 : 0;
  const plain = rest.replace(/[零〇]/g, '');
  if (!plain.includes('十')) return base + ORDER.indexOf(plain || ' ') + 1;
  const [tens = '', ones = ''] = plain.split('十');
  return base + (tens ? ORDER.indexOf(tens) + 1 : 1) * 10 + (ones ? ORDER.indexOf(ones) + 1 : 0);
}
