import OpenCC from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import type { Random } from '../build/random.ts';
import { type Document, holding } from './documents.ts';

/** A query, and ids of the tasks that it has to find. */
export interface Question {
  readonly query: string;
  readonly expected: ReadonlySet<string>;
}

/** Random substrings of 2 to 4 characters, every third from a title, the others from a text. */
export function substringQuestions(random: Random, documents: readonly Document[], count: number): readonly Question[] {
  return Array.from({ length: count }, (_, number) => {
    const { title, text } = random.pick(documents);
    const query = substringOf(random, number % 3 === 0 ? title : text);
    return { query, expected: holding(documents, query) };
  });
}

/** Substrings as Taiwan, Hong Kong and the mainland write them in Traditional characters, by OpenCC's phrases; only those that differ. */
export function traditionalQuestions(
  random: Random,
  documents: readonly Document[],
  count: number,
): readonly Question[] {
  const converters = ['t', 'tw', 'hk'].map((to) => OpenCC.Converter({ from: 'cn', to }));
  const questions: Question[] = [];
  while (questions.length < count) {
    const simplified = substringOf(random, random.pick(documents).text);
    const query = converters[questions.length % 3]?.(simplified) ?? '';
    if (query !== simplified) questions.push({ query, expected: holding(documents, simplified) });
  }
  return questions;
}

/** Substrings of titles in pinyin, half in full and half by initials, each read outside its title; they expect titles only. */
export function pinyinQuestions(random: Random, documents: readonly Document[], count: number): readonly Question[] {
  return Array.from({ length: count }, (_, number) => {
    const part = substringOf(random, random.pick(documents).title, 3);
    const pattern = number % 2 === 0 ? 'pinyin' : 'first';
    const query = pinyin(part, { toneType: 'none', pattern, separator: '', v: true });
    return { query, expected: new Set(documents.filter(({ title }) => title.includes(part)).map(({ id }) => id)) };
  });
}

/** The written forms of an id or a document number. */
export function writtenForms(number: string): readonly string[] {
  const wide = number.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  const square = number.replace('〔', '[').replace('〕', '] ');
  const bare = number.replace(/[〔〕]/g, ' ');
  return [...new Set([number, number.toUpperCase(), wide, square, bare])];
}

function substringOf(random: Random, text: string, shortest = 2): string {
  const length = shortest + random.below(5 - shortest);
  const start = random.below(text.length - length + 1);
  return text.slice(start, start + length);
}
