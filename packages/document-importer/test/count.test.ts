import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../src/cleaning/clean.js';
import { restore, sourceText } from '../src/cleaning/cleaned.js';
import { readText } from '../src/readers/read-text.js';
import { understandLocated } from '../src/understand.js';

const SEEDS = join(import.meta.dirname, '../../../../shared/seeds');

/** What stands in no field and in no skipped line. */
function lost(text: string): string {
  const source = readText({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
  const { cleaned, spans } = understandLocated(source);
  const covered = new Uint8Array(cleaned.text.length);
  for (const { start, end } of spans) covered.fill(1, start, end);
  return cleaned.text
    .split('')
    .filter((character, at) => covered[at] === 0 && /\S/.test(character))
    .join('');
}

function restored(text: string): readonly [string, string] {
  const source = readText({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
  return [restore(clean(source)), sourceText(source)];
}

describe('count in is count out', () => {
  const PIECES = [
    '一、总体要求',
    '二、主要任务',
    '（一）健全机制。建立制度，每年检查2次。（责任单位：市司法局）',
    '1.加强监督。2027年底前完成。【牵头单位：市财政局；配合单位：市审计局】',
    '第一条 为了规范工作，制定本办法。',
    '（1）开展培训；',
    '①整理目录。',
    '责任单位:A局、B局',
    '目标：实现全覆盖。',
    '措施：',
    '星洲市实施方案',
    '附件：1.分工表',
    '星洲市司法局',
    '2026年3月1日',
    '首页 | 新闻 | 公开 | 服务 | 互动',
    '關(guān)于進(jìn)一步,,加強(qiáng)',
    '“引号”和"直引号"，．　　以及&nbsp;',
    '3.存在的问题。一是制度不够完善。二是力量有待加强。',
    '目 录',
    '',
    '　　正文一段，没有序号',
    '。',
    '?',
    '(三)',
    '1、工作内容：开展检查',
    '2、责任单位：A局',
    '序号',
    '工作任务',
    '责任单位',
  ];
  const texts = fc
    .array(fc.constantFrom(...PIECES), { maxLength: 30 })
    .chain((lines) => fc.constantFrom('\n', '', '\n\n', ' ').map((by) => lines.join(by)));

  test('of pieces of documents in any order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(lost(text)).toBe('');
        const [again, source] = restored(text);
        expect(again).toBe(source);
      }),
      { numRuns: 600 },
    );
  });

  test.each([
    '二、主要任务\n措施：\n责任单位:A局、B局',
    '1.加强监督。开展检查。\n公开信息。按季度公布有关结果。\n责任单位:A局\n3.培训人员。举办讲座。',
  ])('of %j', (text) => {
    expect(lost(text)).toBe('');
  });

  test('of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(lost(text)).toBe('');
        const [again, source] = restored(text);
        expect(again).toBe(source);
      }),
      { numRuns: 600 },
    );
  });

  test('of the collected documents', ({ skip }) => {
    if (!existsSync(SEEDS) && !process.env['CI']) return skip('the collected documents are not beside this checkout');
    for (const name of readdirSync(SEEDS)) {
      const text = readFileSync(join(SEEDS, name), 'utf8');
      expect(lost(text)).toBe('');
      const [again, source] = restored(text);
      expect(again).toBe(source);
    }
  });
});
