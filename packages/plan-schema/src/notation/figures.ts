import { NUMERAL, readNumeral } from './numerals.js';

/** A number with its unit as it stands in running words. */
export interface Figure {
  /** Where number and unit stand. */
  readonly start: number;
  readonly end: number;
  readonly value: string;
  /** The second number of a range. */
  readonly upper?: string;
  /** Empty where no unit of measure follows. */
  readonly unit: string;
  /** The number is written in Arabic digits. */
  readonly digits: boolean;
}

const DIGITS = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,9})?|\\d{1,20}(?:\\.\\d{1,9})?';
const NUMBER = `百分之[${NUMERAL}]{1,7}|${DIGITS}|[${NUMERAL}]{1,7}`;
const MEASURE = [
  '%|‰|个?百分点|个?基点|个?工作日|个?自然日|个?小时|分钟|个月|季度|学时|课时|学分|公里|平方米|平方公里|立方米',
  '[万千百亿]?(?:人次|件次|场次|户次|家次|元|吨|亩|家|个|项|件|次|期|人|名|场|篇|条|所|处|户|批|例|部|份|起|位|支|类|种|间|台|套|门|节|座|辆|宗|句|天|日|周|年|度|分|倍|岁|级|只|对|道|组|本|册)',
  '[万亿]',
  ' ?(?:hours?|days?|working days?|weeks?|months?|years?|times?|people|persons?|percent|percentage points|items?|cases?|sessions?)\\b',
].join('|');
const FIGURE = new RegExp(
  `(?<![第\\d.A-Za-z〇一二三四五六七八九十百千])(${NUMBER})%?(?:\\s?(?:~|-|—{1,2}|–|至|到)\\s?(${NUMBER}))?\\s?(${MEASURE})?`,
  'g',
);

/** The figures of running words in order. Years, ordinals and numbers inside brackets or quotation marks are none. */
export function figuresIn(words: string, shield: Uint8Array): Figure[] {
  return [...words.matchAll(FIGURE)].flatMap((match) => {
    const [all, number = '', second, measure = ''] = match;
    const unit = number.startsWith('百分之') || (!measure && /%/.test(all)) ? '%' : measure.trim();
    const isYear = unit === '年' && /^(?:19|20|21)\d\d$/.test(second ?? number);
    const value = decimalOf(number);
    const upper = second && decimalOf(second);
    if (shield[match.index] || isYear || value === undefined) return [];
    const end = match.index + all.trimEnd().length;
    return [{ start: match.index, end, value, unit, digits: /\d/.test(number), ...(upper && { upper }) }];
  });
}

/** A number of documents as a decimal string: separators of thousands dropped, Chinese numerals turned into digits. */
export function decimalOf(number: string): string | undefined {
  const plain = number.replace(/^百分之/, '').replace(/,/g, '');
  const decimal = /^-?\d+(?:\.\d+)?$/.test(plain)
    ? plain.replace(/^(-?)0+(?=\d)/, '$1')
    : readNumeral(plain)?.toString();
  return decimal !== undefined && decimal.length <= 40 ? decimal : undefined;
}
