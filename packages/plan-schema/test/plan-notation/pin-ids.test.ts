import { expect, test } from 'vitest';
import { parsePlan } from '../../src/notation/parse-plan.js';
import { pinIds } from '../../src/notation/pin-ids.js';
import { applyEdits } from '../../src/notation/text-edit.js';

const HEAD = '---\nid: xz26\ntitle: 方案\n---\n';

function pinned(body: string): string {
  const text = HEAD + body;
  return applyEdits(text, pinIds(text, { file: 'plans/xz26.md' }).value).slice(HEAD.length);
}

test('sections and tasks get numbers, tasks those of their section', () => {
  expect(
    pinned('## 一、甲\n\n### （一）乙 {.task}\n\n### （二）丙 {.task}\n\n## 二、丁\n\n### （一）戊 {.task}\n'),
  ).toBe(
    '## 一、甲 {#xz26-s1}\n\n### （一）乙 {.task #xz26-101}\n\n### （二）丙 {.task #xz26-102}\n\n## 二、丁 {#xz26-s2}\n\n### （一）戊 {.task #xz26-201}\n',
  );
});

test('a task above any section belongs to section 0', () => {
  expect(pinned('## 甲 {.task}\n')).toBe('## 甲 {.task #xz26-001}\n');
});

test('new ids count on from the highest one, also where headings were inserted or taken away', () => {
  expect(pinned('## 甲 {#xz26-s4}\n\n### 乙 {.task}\n\n### 丙 {.task #xz26-407}\n\n## 丁\n')).toBe(
    '## 甲 {#xz26-s4}\n\n### 乙 {.task #xz26-408}\n\n### 丙 {.task #xz26-407}\n\n## 丁 {#xz26-s5}\n',
  );
});

test('an id that stands anywhere in the plan is not given again', () => {
  expect(pinned('前言。 {#xz26-s1}\n\n## 甲\n')).toBe('前言。 {#xz26-s1}\n\n## 甲 {#xz26-s2}\n');
});

test('parts get the next free letter behind their brackets', () => {
  expect(
    pinned('## 甲 {.task #t}\n\n- 乙。【责任单位：市司法局】\n- 丙。 {#c}\n- 丁。【完成时限：2027年底前】\n'),
  ).toBe('## 甲 {.task #t}\n\n- 乙。【责任单位：市司法局】 {#d}\n- 丙。 {#c}\n- 丁。【完成时限：2027年底前】 {#e}\n');
});

test('letters go on with two after z', () => {
  expect(pinned('## 甲 {.task #t}\n\n- 乙。 {#z}\n- 丁。【完成时限：2027年底前】\n')).toContain('2027年底前】 {#aa}\n');
});

test('attributes that are there are kept', () => {
  expect(pinned('## 甲 {theme=x}\n\n### 乙 {.task title=inferred} ##\n')).toBe(
    '## 甲 {#xz26-s1 theme=x}\n\n### 乙 {.task #xz26-101 title=inferred} ##\n',
  );
});

test('a comment at the end of a heading or paragraph stays behind the id', () => {
  expect(pinned('## 甲 <!-- 待核 -->\n')).toBe('## 甲 {#xz26-s1} <!-- 待核 -->\n');
});

test('a square bracket with a known word becomes a printed one, and its paragraph a part', () => {
  expect(pinned('## 甲 {.task #t}\n\n乙。[责任单位:市司法局、市财政局]\n\n丙。\n')).toBe(
    '## 甲 {.task #t}\n\n乙。【责任单位：市司法局、市财政局】 {#a}\n\n丙。\n',
  );
});

test.each([
  ['a link', '乙。[责任单位:甲](https://example.cn/)'],
  ['the label of a link', '乙。[责任单位:甲]\n\n[责任单位:甲]: https://example.cn/'],
  ['a word that is no key', '乙。[备注:甲]'],
  ['code', '乙。`[责任单位:甲]`'],
  ['an image', '乙。![责任单位:甲]'],
  ['text behind the bracket', '乙[责任单位:甲]。'],
  ['a bracket inside', '乙。[责任单位:甲[乙]]'],
])('square brackets stay: %s', (_, body) => {
  expect(pinned(`## 甲 {.task #t}\n\n${body}\n`)).toBe(`## 甲 {.task #t}\n\n${body}\n`);
});

test('line ends, byte-order mark, tables and numbers stay as they are', () => {
  const text = `\uFEFF${HEAD}## 1.10 甲🌾\n\n| 一 | 二 |\n|:-|-:|\n| 1 | 2 |\n\n### (1)乙 {.task}\n`.replaceAll(
    '\n',
    '\r\n',
  );
  const edited = applyEdits(text, pinIds(text, { file: 'plans/xz26.md' }).value);
  expect(edited).toBe(text.replace('1.10 甲🌾', '1.10 甲🌾 {#xz26-s1}').replace('乙 {.task}', '乙 {.task #xz26-101}'));
});

test('malformed and repeated ids are reported and left alone', () => {
  const text = `${HEAD}## 甲 {#A}\n\n## 乙 {#b}\n\n## 丙 {#b}\n`;
  const { value, diagnostics } = pinIds(text, { file: 'plans/xz26.md' });
  expect(value).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toEqual(['id-invalid', 'id-duplicate']);
});

test('a heading that only a line of hyphens makes one gets none', () => {
  expect(pinned('正文\n* \n---\n')).toBe('正文\n* \n---\n');
});

test('a plan without an id gets none', () => {
  const { value, diagnostics } = pinIds('## 甲\n', { file: 'plans/xz26.md' });
  expect(value).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toEqual(['front-matter-missing', 'heading-id-missing']);
});

test('a long plan id still gives ids of the allowed length', () => {
  const id = `${'a'.repeat(63)}b`;
  const text = `---\nid: ${id}\ntitle: 方案\n---\n## 甲\n`;
  const { value } = parsePlan(applyEdits(text, pinIds(text, { file: 'p.md' }).value), { file: 'p.md' });
  expect(value.nodes[0]?.id).toBe(`${'a'.repeat(52)}-s1`);
});

test('edits apply in the order of the text', () => {
  expect(
    applyEdits('abc', [
      { offset: 3, length: 0, text: '!' },
      { offset: 0, length: 1, text: 'A' },
    ]),
  ).toBe('Abc!');
});
