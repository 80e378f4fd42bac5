import type { CleaningStep } from '../cleaning-step.js';
import type { Edit } from '../edit.js';

const COUNT = /^\s{0,8}(\d{1,3})、/;
const FINISHED = /[。！？；：”）)]\s{0,8}$/;
const LEAST_LENGTH = 120;
const LEAST_SHARED = 60;
/** Words that such sites print above the text they give. */
const SITE_WORDS = /由会员(?:上传)?分享|资源描述|文档编号|页珍藏版|文档简介|内容(?:描述|提供方)|上传(?:人|者)[:：]/;

/** Reading sites cut a text into pages and put 1、, 2、, 3、 in front of each, in the middle of a sentence too. */
export const pageCounts: CleaningStep = {
  step: 'page-counts',
  find(text) {
    const { pages, ahead } = pagesOf(text);
    const length = pages.reduce((sum, { line }) => sum + line.length, 0);
    const shared = SITE_WORDS.test(ahead);
    if (pages.length === 0 || length < (shared ? LEAST_SHARED : LEAST_LENGTH) * pages.length) return [];
    const joined = pages.map(({ before }) => before !== undefined && !FINISHED.test(before.line));
    const cut = joined.filter(Boolean).length;
    if (!shared && (ahead.trim() !== '' || cut === 0 || cut * 2 < pages.length - 1)) return [];
    return pages.map(({ start, line, before }, index): Edit => {
      const mark = COUNT.exec(line)?.[0] ?? '';
      const from = before && joined[index] ? before.start + before.line.length : start;
      return { start: from, from: text.slice(from, start + mark.length), to: '' };
    });
  },
};

interface Page {
  readonly start: number;
  readonly line: string;
  readonly before?: Page;
}

/** The lines that count from 1 without a gap, and what stands above them; nothing where another line is among them. */
function pagesOf(text: string): { readonly pages: readonly Page[]; readonly ahead: string } {
  const pages: Page[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const count = COUNT.exec(line)?.[1];
    const before = pages.at(-1);
    if (count !== undefined && Number(count) === pages.length + 1)
      pages.push({ start, line, ...(before && { before }) });
    else if (before && line.trim() !== '') return { pages: [], ahead: '' };
    start += line.length + 1;
  }
  return { pages, ahead: text.slice(0, pages[0]?.start ?? 0) };
}
