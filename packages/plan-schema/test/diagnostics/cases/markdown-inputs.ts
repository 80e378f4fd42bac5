import type { BadInput } from '../bad-input.js';

const PLAN = 'upstream/sheng25.md';

/** Markdown beyond what any plan needs: it is refused before anybody spends time on it. The links into it then break. */
export const markdownInputs: readonly BadInput[] = [
  {
    name: 'a plan beyond all size',
    change: { [PLAN]: (text) => text + '登记。\n\n'.repeat(120_000) },
    expect: ['upstream/sheng25.md:1:1 markdown-too-large'],
  },
  {
    name: 'quotes within quotes without end',
    change: { [PLAN]: (text) => `${text}\n${'>'.repeat(2_000)}登记\n` },
    expect: ['upstream/sheng25.md:12:1 markdown-too-deep'],
  },
  {
    name: 'a list without end',
    change: { [PLAN]: (text) => `${text}\n${'- 登记\n'.repeat(1_200)}` },
    expect: ['upstream/sheng25.md:10:1 markdown-too-many-lines'],
  },
  {
    name: 'marks without end',
    change: { [PLAN]: (text) => `${text}\n${'[*'.repeat(4_000)}\n` },
    expect: ['upstream/sheng25.md:12:1 markdown-too-many-marks'],
  },
  {
    name: 'footnotes without end',
    change: { [PLAN]: (text) => text + Array.from({ length: 2_500 }, (_, n) => `\n[^${n}]: 注\n`).join('') },
    expect: ['upstream/sheng25.md:3972:1 markdown-too-many-definitions'],
  },
  {
    name: 'a paragraph without end',
    change: { [PLAN]: (text) => `${text}\n${'登记'.repeat(40_000)}\n` },
    expect: ['upstream/sheng25.md:12:1 markdown-block-too-long'],
  },
  {
    name: 'a character that no text has',
    change: { [PLAN]: ['建立文件登记制度', '建立\0文件登记制度'] },
    expect: ['upstream/sheng25.md:10:3 markdown-nul'],
  },
];
