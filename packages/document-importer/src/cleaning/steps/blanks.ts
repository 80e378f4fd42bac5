import type { CleaningStep } from '../cleaning-step.js';
import { editsOf } from '../edit.js';
import { isHan } from '../han.js';

const BLANKS = /[^\S\n]{1,400}/g;
const TITLE_BEFORE = /^\s{0,8}(?:\d{1,2}[.．、]|[（(][一二三四五六七八九十\d]{1,3}[)）])\p{Script=Han}{4,20}$/u;
const NO_BLANK_BESIDE = /[，。、；：！？（）《》〈〉“”‘’【】〔〕［］「」『』…—]/;

/** 分管领导：某某 责任单位：某局: the blank parts two fields. */
const FIELD_AHEAD = /^\s{1,9}(?:牵头|责任|主办|承办|协办|配合|完成|整改)(?:单位|部门|领导|科室|人|时限|时间|期限)[:：]/;

/** Blanks at the ends of a line, inside Han text and around its marks, and runs of blanks. */
export const blanks: CleaningStep = {
  step: 'blanks',
  find: (text, { lineOf }) =>
    editsOf(text, BLANKS, ({ 0: blank, index }) => {
      const [before, after] = [text[index - 1], text[index + blank.length]];
      if (before === undefined || before === '\n' || after === undefined || after === '\n') return '';
      if (blank === '\t' && lineOf(index)?.role === 'table-row') return undefined;
      if (NO_BLANK_BESIDE.test(before) || NO_BLANK_BESIDE.test(after)) return '';
      if (isHan(before) && FIELD_AHEAD.test(text.slice(index, index + blank.length + 10))) return ' ';
      if (isHan(before) && isHan(after))
        return separatesWords(text, index) && (blank.length === 1 || partsWords(text, index, blank.length)) ? ' ' : '';
      return ' ';
    }),
};

/** 总　　则 is one word padded to a width; 市委　　市政府 are two. */
function partsWords(text: string, index: number, length: number): boolean {
  return isHan(text[index - 2]) && isHan(text[index + length + 1]);
}

/** In a list of names, or between the parts of a short line such as a heading number and its title, a blank separates. */
function separatesWords(text: string, index: number): boolean {
  const start = text.lastIndexOf('\n', index) + 1;
  const end = text.indexOf('\n', index);
  const line = text.slice(start, end < 0 ? undefined : end);
  if (line.length < 60 && !/[，。；]/.test(line)) return true;
  // 4.开展案卷评查 组织集中评查，…: the blank parts title and text.
  return TITLE_BEFORE.test(line.slice(0, index - start)) && !/[^\S\n]/.test(line.slice(index - start + 1).trim());
}
