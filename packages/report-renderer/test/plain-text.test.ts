import { expect, test } from 'vitest';
import { plainText } from '../src/index.js';

test.each([
  ['**加强**监督，见[目录](a.md)。', '加强监督，见目录。'],
  ['# 甲\n\n乙\n丙\n\n- 丁\n- 戊', '甲\n乙丙\n丁\n戊'],
  ['|甲|乙|\n|-|-|\n|1|2|', '甲 乙\n1 2'],
  ['甲[^1]\n乙\n\n[^1]: 说明', '甲乙\n说明'],
  ['甲<b>乙</b><!-- 丙 -->', '甲乙'],
  ['![流程图](a.png)', '流程图'],
  ['甲  \n乙', '甲\n乙'],
  ['```\n甲\n```', '甲'],
  ['> 甲', '甲'],
  ['---\nid: a\n---\n甲', '甲'],
  ['甲\0', ''],
  ['', ''],
])('%j', (markdown, words) => {
  expect(plainText(markdown)).toBe(words);
});
