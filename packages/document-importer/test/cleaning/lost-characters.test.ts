import { expect, test } from 'vitest';
import { clean } from '../../src/cleaning/clean.js';
import { lostCharacters } from '../../src/cleaning/lost-characters.js';
import { readText } from '../../src/readers/read-text.js';

function placesIn(text: string) {
  return lostCharacters(clean(readText({ name: 'a.txt', bytes: new TextEncoder().encode(text) })));
}

test.each([
  [
    'a mark that stands for lost bytes',
    '完善考核机制。\n各镇要落实朱?基同志要求。',
    [{ text: '各镇要落实朱？基同志要求。', line: 2 }],
  ],
  ['a replacement mark', '健全\uFFFD\uFFFD制度', [{ text: '健全\uFFFD\uFFFD制度', line: 1 }]],
  ['one place a line', '加强?管理?工作', [{ text: '加强？管理？工作', line: 1 }]],
])('%s is told', (_, text, places) => {
  expect(placesIn(text)).toEqual(places);
});

test.each([
  ['a question', '为什么要建设法治政府?因为群众需要。'],
  ['a full-width mark', '这项工作完成了？还没有。'],
  ['an address', '详见 http://www.example.cn/a?id=1 网页'],
  ['a run that was put together again', '法治建设?？偨Y(jié)经验'],
])('%s is no loss', (_, text) => {
  expect(placesIn(text)).toEqual([]);
});

test('shifted bytes are put together again over bytes that vanished in between', () => {
  const text = '各级政府及部门要落实，有关部门要配合，当地政府带头。他们了解当?卣坝嘘P部门情况。';
  expect(clean(readText({ name: 'a.txt', bytes: new TextEncoder().encode(text) })).text).toContain('当地政府及有');
});

test('a tag whose bracket was swallowed behind a shifted heading goes with it', () => {
  const text = '一、总体要求\n ?。ㄒ唬┲笇枷搿?/strong>认真落实各项部署。';
  expect(clean(readText({ name: 'a.txt', bytes: new TextEncoder().encode(text) })).text).toContain('。认真落实');
});
