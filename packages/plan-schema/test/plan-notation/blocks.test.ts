import { expect, test } from 'vitest';
import { parsePlan } from '../../src/notation/parse-plan.js';

/** The blocks of a task as marker, text and the words of its brackets. */
function blocks(body: string): string[][] {
  const text = `---\nid: p\ntitle: 方案\n---\n## 任务 {.task #t}\n\n${body}\n`;
  const task = parsePlan(text, { file: 'plans/p.md' }).value.nodes[0];
  return (task?.blocks ?? []).map(({ marker, text, brackets, id }) => [
    marker ?? '',
    text,
    ...brackets.map((bracket) => bracket.text),
    ...(id === undefined ? [] : [`#${id}`]),
  ]);
}

test.each([
  ['a paragraph of two lines', '甲\n乙', [['', '甲\n乙']]],
  ['a paragraph with indentation inside', '甲\n    乙', [['', '甲\n    乙']]],
  [
    'items of a list',
    '- 甲\n- 乙',
    [
      ['-', '甲'],
      ['-', '乙'],
    ],
  ],
  [
    'numbers as printed',
    '3. 甲\n7. 乙',
    [
      ['3.', '甲'],
      ['7.', '乙'],
    ],
  ],
  ['a number against its text is no list', '1.甲', [['', '1.甲']]],
  ['an item with a second paragraph', '- 甲\n\n  乙', [['-', '甲\n\n乙']]],
  ['an item with a list in it', '1. 甲\n   - 乙\n     丙', [['1.', '甲\n- 乙\n  丙']]],
  ['an item that goes on without indentation', '- 甲\n乙', [['-', '甲\n乙']]],
  ['an item indented by a tab', '-\t甲\n\n\t乙', [['-', '甲\n\n乙']]],
  [
    'an item of a list that is indented itself',
    '  - 甲\n    乙\n  - 丙',
    [
      ['-', '甲\n乙'],
      ['-', '丙'],
    ],
  ],
  ['an item whose text begins on the next line', '-\n  甲', [['-', '甲']]],
  [
    'an empty item',
    '- 甲\n-\n- 乙',
    [
      ['-', '甲'],
      ['-', ''],
      ['-', '乙'],
    ],
  ],
  ['code in an item', '- 甲\n\n  ```\n  a\n    b\n  ```', [['-', '甲\n\n```\na\n  b\n```']]],
  ['a box to tick', '- [ ] 甲 {#a}', [['-', '[ ] 甲', '#t.a']]],
  ['brackets behind the first paragraph of an item', '- 甲【注】\n  - 乙', [['-', '甲\n- 乙', '注']]],
  ['brackets as the last paragraph of an item', '- 甲\n  - 乙\n\n  【注】 {#a}', [['-', '甲\n- 乙', '注', '#t.a']]],
  ['brackets between two paragraphs of an item', '- 甲\n\n  【注】\n\n  乙', [['-', '甲\n\n乙', '注']]],
  ['brackets with blanks between', '甲 【一】 〖二〗 {#a}', [['', '甲', '一', '二', '#t.a']]],
  ['brackets on the next line', '甲\n【一】\n【二】', [['', '甲', '一', '二']]],
  ['brackets in brackets', '甲【一【二】三】', [['', '甲', '一【二】三']]],
  ['a bracket over two lines of an item', '- 甲【一\n  二】', [['-', '甲', '一\n二']]],
  ['attributes in front of the brackets', '甲 {#a}【一】', [['', '甲', '一', '#t.a']]],
  ['a comment in the middle', '甲 <!-- 待核 -->乙', [['', '甲 乙']]],
  ['a comment at the end', '甲【一】 {#a} <!-- 待核 -->', [['', '甲', '一', '#t.a']]],
  [
    'a comment alone',
    '甲\n\n<!-- 待核 -->\n\n乙',
    [
      ['', '甲'],
      ['', '乙'],
    ],
  ],
  ['a comment in an item', '- 甲\n\n  <!-- 待核 -->\n\n  乙', [['-', '甲\n\n乙']]],
  ['a table', '| 甲 |\n| - |\n| 【乙】 |', [['', '| 甲 |\n| - |\n| 【乙】 |']]],
  ['a quotation', '> 甲【乙】', [['', '> 甲【乙】']]],
  [
    'a footnote',
    '甲[^1]\n\n[^1]: 乙',
    [
      ['', '甲[^1]'],
      ['', '[^1]: 乙'],
    ],
  ],
  ['a deeper heading', '### 甲 {#a}', [['', '### 甲', '#t.a']]],
])('%s', (_, body, expected) => {
  expect(blocks(body)).toEqual(expected);
});

test('brackets behind a title stand in a block of their own', () => {
  const text = '---\nid: p\ntitle: 方案\n---\n## 任务【责任单位：市司法局】 {.task #t}\n\n甲。\n';
  const { value } = parsePlan(text, { file: 'plans/p.md' });
  expect(value.nodes[0]).toMatchObject({
    title: '任务',
    blocks: [
      { text: '', brackets: [{ text: '责任单位：市司法局' }] },
      { text: '甲。', brackets: [] },
    ],
    responsibilities: [{ units: [{ name: '市司法局' }] }],
  });
});

test('the version stands in the name of the file', () => {
  const text = '---\nid: p\ntitle: 方案\n---\n';
  expect(parsePlan(text, { file: 'plans/p@2.1.md' }).value.version).toBe('2.1');
  expect(parsePlan(text, { file: 'plans/p.md' }).value.version).toBe('1');
});

test('a plan without front matter is still a plan, named after its file', () => {
  const { value } = parsePlan('## 甲 {#s}\n', { file: 'plans/Xz 26.md' });
  expect(value).toMatchObject({ id: 'xz-26', title: 'xz-26', nodes: [{ id: 's' }] });
});

test('one wrong field of the front matter costs that field only', () => {
  const text = '---\nid: p\ntitle: 方案\nissuer: 市政府\nissuedOn: 2027-02-30\nkind: 工作要点\n---\n';
  const { value } = parsePlan(text, { file: 'plans/p.md' });
  expect(value).toMatchObject({ title: '方案', issuer: '市政府', kind: 'work-points' });
  expect(value).not.toHaveProperty('issuedOn');
});
