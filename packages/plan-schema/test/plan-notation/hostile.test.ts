import { expect, test } from 'vitest';
import { parsePlan } from '../../src/notation/parse-plan.js';
import { pinIds } from '../../src/notation/pin-ids.js';

const HEAD = '---\nid: p\ntitle: 方案\n---\n## 一、部分 {#s}\n\n';
const bombs = Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n},*a${n},*a${n},*a${n}]`).join('\n');

const cases: [name: string, text: string, code: string][] = [
  ['an alias bomb', `---\nid: p\ntitle: 方案\na0: &a0 [x]\n${bombs}\n---\n`, 'yaml-alias'],
  ['deep front matter', `---\nid: p\ntitle: ${'['.repeat(50_000)}\n---\n`, 'yaml-too-deep'],
  ['large front matter', `---\nid: p\ntitle: ${'甲'.repeat(2_000_000)}\n---\n`, 'file-too-large'],
  ['front matter that never closes', `---\n${'a: b\n'.repeat(100_000)}`, 'front-matter-unclosed'],
  ['a key into the prototype', '---\nid: p\n__proto__:\n  polluted: 1\ntitle: 方案\n---\n', 'yaml-key-forbidden'],
  ['2,000 nested quotes', `${HEAD}${'>'.repeat(2_000)} 甲`, 'markdown-too-deep'],
  ['2,000 nested items', `${HEAD}${'- '.repeat(2_000)}甲`, 'markdown-too-deep'],
  [
    '5,000 footnotes',
    HEAD + Array.from({ length: 5_000 }, (_, n) => `甲[^${n}]\n\n[^${n}]: 乙\n\n`).join(''),
    'markdown-too-many-definitions',
  ],
  ['10,000 headings', HEAD + '### 任务\n\n'.repeat(10_000), 'markdown-too-many-lines'],
  ['5,000 headings', HEAD + '### 任务\n\n'.repeat(5_000), 'heading-id-missing'],
  ['a bracket of one megabyte', `${HEAD}甲【责任单位：${'市司法局、'.repeat(200_000)}】`, 'markdown-too-large'],
  ['a bracket of 60,000 characters', `${HEAD}甲【责任单伟：${'甲'.repeat(60_000)}】`, 'bracket-key-unknown'],
  ['100,000 nested brackets', `${HEAD}${'【'.repeat(50_000)}${'】'.repeat(50_000)}`, 'markdown-block-too-long'],
  ['30,000 nested brackets', `${HEAD}${'【'.repeat(30_000)}甲${'】'.repeat(30_000)}`, 'bracket-key-missing'],
  ['30,000 closing brackets', `${HEAD}甲${'】'.repeat(30_000)}`, 'bracket-unmatched'],
  ['30,000 brackets left open', `${HEAD}甲${'【责任单位：'.repeat(10_000)}`, 'bracket-unclosed'],
  ['10,000 brackets in a row', `${HEAD}甲${'【甲】'.repeat(10_000)}`, 'bracket-key-missing'],
  ['30,000 attributes', `${HEAD}甲 {${'#a '.repeat(20_000)}}`, 'attribute-repeated'],
  ['10,000 braces', `${HEAD}甲 ${'{#a} '.repeat(10_000)}`, 'attribute-repeated'],
  ['a comment that never closes', `${HEAD}<!-- ${'甲\n'.repeat(500)}`, 'html-not-allowed'],
  ['a NUL', `${HEAD}甲\0乙`, 'markdown-nul'],
];

/** Milliseconds of the fastest of three runs: a busy machine must not fail a test of the parser. */
function fastest(run: () => void): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

test.each(cases)('%s ends in a diagnostic within a second', (_, text, code) => {
  expect(fastest(() => parsePlan(text, { file: 'plans/p.md' }))).toBeLessThan(1_000);
  const { diagnostics } = parsePlan(text, { file: 'plans/p.md' });
  expect(diagnostics.map((one) => one.code)).toContain(code);
});

test('nothing reaches the prototype of objects', () => {
  parsePlan('---\nid: p\n__proto__: { polluted: 1 }\ntitle: 方案\n---\n', { file: 'plans/p.md' });
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('pinning 5,000 headings takes no longer', () => {
  const text = HEAD + '### 任务 {.task}\n\n'.repeat(5_000);
  expect(pinIds(text, { file: 'plans/p.md' }).value).toHaveLength(5_000);
  expect(fastest(() => pinIds(text, { file: 'plans/p.md' }))).toBeLessThan(1_000);
});
