import type { Target } from '../schemas/target.js';

/** How a value is held against the figure. */
export type Comparator = Target['comparator'];

/** What words around a figure say of it. */
export interface Comparison {
  readonly comparator: Comparator;
  /** For `change`: a fall. */
  readonly falls?: true;
  /** The words allow more than one reading. */
  readonly doubt?: true;
  /** Length of the comparing words directly in front of the figure. */
  readonly before: number;
  /** Length of the comparing words directly behind it. */
  readonly after: number;
}

type Said = Pick<Comparison, 'comparator' | 'falls' | 'doubt'>;

const RISE = '提高|提升|增长|增加|上升|上调|增幅';
const FALL = '下降|降低|减少|压缩|缩短|压减|下调|核减|精简';
const HOW_MUCH = '(?:了|幅度|比例)?(?:不少于|不低于|至少|超过|达到|达|约|不超过|不高于)?\\s?$';
/** Words directly in front of a figure. 超过 is read with the figure included, as offices use it, with a doubt. */
const IN_FRONT: readonly (readonly [RegExp, Said])[] = [
  [new RegExp(`(?:${RISE})(?:到|至)\\s?$`), { comparator: '>=' }],
  [new RegExp(`(?:${FALL}|降|控制|压降)(?:到|至|在)\\s?$`), { comparator: '<=' }],
  [new RegExp(`(?:${RISE})${HOW_MUCH}`), { comparator: 'change' }],
  [new RegExp(`(?:${FALL})${HOW_MUCH}`), { comparator: 'change', falls: true }],
  [
    /(?:不超过|不高于|不多于|不大于|不长于|不晚于|最高|最多|最长|至多|(?:not|no) more than|at most|up to)\s?$/,
    { comparator: '<=' },
  ],
  [
    /(?:不少于|不低于|不小于|不短于|至少|最少|最低|达到|达|(?:no|not) (?:less|fewer) than|at least)\s?$/,
    { comparator: '>=' },
  ],
  [/超过\s?$/, { comparator: '>=', doubt: true }],
  [/(?:高于|多于|大于|more than|over)\s?$/, { comparator: '>' }],
  [/(?:低于|少于|小于|短于|less than|fewer than|under)\s?$/, { comparator: '<' }],
  [/(?:大约|约|近|about|around)\s?$/, { comparator: '~' }],
  [/(?:给予|按|为)\s?$/, { comparator: '=' }],
];
/** Words that hold across a verb: 至少举办2次. */
const FROM_AFAR: readonly (readonly [RegExp, Said])[] = [
  [/(?:至少|最少|不少于|不低于)[^\d,，;；]{0,16}$/, { comparator: '>=' }],
  [/(?:最多|至多|不超过)[^\d,，;；]{0,16}$/, { comparator: '<=' }],
];
const BEHIND: readonly (readonly [RegExp, Said])[] = [
  [/^\s?(?:及以上|以上)/, { comparator: '>=' }],
  [/^\s?(?:及以下|以内|之内|内(?!容|部|外|控))/, { comparator: '<=' }],
  [/^\s?以下/, { comparator: '<' }],
  [/^\s?(?:左右|上下)/, { comparator: '~' }],
];

/** Reads the words around a figure. Nothing where they compare nothing. */
export function comparisonOf(before: string, after: string): Comparison | undefined {
  const near = before.slice(-32);
  const front = find(IN_FRONT, near);
  const behind = find(BEHIND, after.slice(0, 8));
  const said = front && front.said.comparator !== '=' ? front : (behind ?? front ?? find(FROM_AFAR, near));
  if (!said) return undefined;
  return { ...said.said, before: front?.length ?? 0, after: behind?.length ?? 0 };
}

function find(forms: readonly (readonly [RegExp, Said])[], words: string): { said: Said; length: number } | undefined {
  for (const [form, said] of forms) {
    const match = form.exec(words);
    if (match) return { said, length: match[0].length };
  }
  return undefined;
}
