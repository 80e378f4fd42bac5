import { expect, test } from 'vitest';
import { parsePlanLocated } from '../../src/notation/parse-plan-located.js';

const PLAN = `---
id: p
title: 方案
---
前言🌾。

## 一、部分 {#s}

### （一）任务 {.task #t}

【责任单位：市司法局、市财政局；完成时限：2027年底前】〖落实：g#1〗

- 甲。

  【目标：备案率 = 100%】 {#a}
`;

/** Each place with the text that stands there. */
function quotes(text: string): Record<string, string> {
  const { places } = parsePlanLocated(text, { file: 'plans/p.md' });
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n/);
  const quoted = [...places].map(([key, { start, end }]) => {
    const within = lines.slice(start.line - 1, end.line);
    within[within.length - 1] = within.at(-1)?.slice(0, end.column - 1) ?? '';
    within[0] = within[0]?.slice(start.column - 1) ?? '';
    return [key, within.join('\n')] as const;
  });
  return Object.fromEntries(quoted);
}

test.each([
  ['as it is', PLAN],
  ['with a byte-order mark and \\r\\n', `\uFEFF${PLAN.replaceAll('\n', '\r\n')}`],
])('every thing is found where it stands, %s', (_, text) => {
  expect(quotes(text)).toMatchObject({
    'frontmatter.id': 'p',
    'frontmatter.title': '方案',
    'preamble/0': '前言🌾。',
    s: '## 一、部分 {#s}',
    t: '### （一）任务 {.task #t}',
    't/blocks/0': '【责任单位：市司法局、市财政局；完成时限：2027年底前】〖落实：g#1〗',
    't/blocks/0/brackets/0': '【责任单位：市司法局、市财政局；完成时限：2027年底前】',
    't/blocks/0/brackets/1': '〖落实：g#1〗',
    't/responsibilities/0/units/0': '市司法局',
    't/responsibilities/0/units/1': '市财政局',
    't/deadlines/0': '2027年底前',
    't/implements/0': 'g#1',
    't/blocks/1/brackets/0': '【目标：备案率 = 100%】',
    't.a/targets/0': '备案率 = 100%',
  });
});

test('the file itself has a place', () => {
  const { places } = parsePlanLocated(PLAN, { file: 'plans/p.md' });
  expect(places.get('')).toEqual({ start: { line: 1, column: 1 }, end: { line: 16, column: 1 } });
});
