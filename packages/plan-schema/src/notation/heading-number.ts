const HAN = '[〇零一二三四五六七八九十百千两]';
const DIGITS = '[0-9０-９]';

/** The printed forms of a number before a heading, each with its mark. */
const NUMBER = new RegExp(
  [
    `第(?:${HAN}|${DIGITS}){1,8}(?:部分|[编章节条款项])(?:之${HAN}{1,3})?[、.．]?`,
    `[（(](?:${HAN}{1,6}|${DIGITS}{1,4})[）)]`,
    `${HAN}{1,6}[、.．]`,
    // A dotted number such as 1.10; a year or an amount is longer.
    `${DIGITS}{1,3}(?:[.．]${DIGITS}{1,3})+[、.．]?(?!${DIGITS})`,
    `${DIGITS}{1,3}(?:[、)）]|[.．](?!${DIGITS}))`,
    '[①-⑳㉑-㉟㊱-㊿⑴-⒇⒈-⒛㈠-㈩]',
  ].join('|'),
  'y',
);

/** A heading taken apart. */
export interface NumberedTitle {
  /** The number as printed with its marks; absent where there is none. */
  readonly number?: string | undefined;
  /** What follows the number. */
  readonly title: string;
}

/**
 * Takes the printed number off a heading: `一、`, `（一）`, `1.`, `（1）`, `第一条`, `1.10`, `①` and the like, never changed.
 *
 * @example splitNumber('（一）规范性文件管理') // { number: '（一）', title: '规范性文件管理' }
 */
export function splitNumber(heading: string): NumberedTitle {
  NUMBER.lastIndex = 0;
  const number = NUMBER.exec(heading)?.[0];
  if (number === undefined) return { title: heading };
  return { number, title: heading.slice(number.length).trim() };
}

/** Puts number and title together so that {@link splitNumber} takes them apart again. */
export function joinNumber({ number, title }: NumberedTitle): string {
  if (number === undefined) return title;
  const closed = /[、）．①-⑳㉑-㉟㊱-㊿⑴-⒇⒈-⒛㈠-㈩]$/.test(number);
  const spaced = /[.)]$/.test(number) ? /^[\p{Script=Latin}\d]/u.test(title) : !closed;
  return spaced ? `${number} ${title}` : number + title;
}
