import type { CleaningStep } from '../cleaning-step.js';
import type { Edit } from '../edit.js';

const COUNT = /^\s{0,8}(\d{1,3})、/;
const FINISHED = /[。！？；：”）)]\s{0,8}$/;
const LEAST_LENGTH = 120;

/** Reading sites cut a text into pages and put 1、, 2、, 3、 in front of each, in the middle of a sentence too. */
export const pageCounts: CleaningStep = {
  step: 'page-counts',
  find(text) {
    const pages = pagesOf(text);
    if (pages.length < 2) return [];
    const cut = pages.slice(1).filter(({ index, lines }) => !FINISHED.test(lines[index - 1] ?? '')).length;
    const length = pages.reduce((sum, { line }) => sum + line.length, 0);
    if (cut * 2 < pages.length - 1 || cut === 0 || length < LEAST_LENGTH * pages.length) return [];
    return pages.map(({ start, line, index, lines }): Edit => {
      const mark = COUNT.exec(line)?.[0] ?? '';
      const joins = index > 0 && !FINISHED.test(lines[index - 1] ?? '');
      return joins ? { start: start - 1, from: `\n${mark}`, to: '' } : { start, from: mark, to: '' };
    });
  },
};

interface Page {
  readonly start: number;
  readonly line: string;
  readonly index: number;
  readonly lines: readonly string[];
}

/** All lines, where they count from 1 without a gap; none where a line does not. */
function pagesOf(text: string): readonly Page[] {
  const lines = text.replace(/\n{1,9}$/, '').split('\n');
  const pages: Page[] = [];
  let start = 0;
  for (const [index, line] of lines.entries()) {
    if (Number(COUNT.exec(line)?.[1]) !== index + 1) return [];
    pages.push({ start, line, index, lines });
    start += line.length + 1;
  }
  return pages;
}
