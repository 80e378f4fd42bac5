import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isPublished } from '../src/index.js';
import { edition, problems } from './readme-example.js';

test('the example of the README is the one that runs here', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const example = readFileSync(new URL('readme-example.ts', import.meta.url), 'utf8');
  expect(/```ts\n([\s\S]*?)```/.exec(readme)?.[1]).toBe(example.replace('../src/index.js', '@zhunsheng/plan-schema'));
});

test('it finds the misspelt unit and makes an edition', () => {
  expect(problems).toEqual([
    'plans/demo26.md:8:7 unit-unknown 没有单位“市司法居”的记录。是否应为“市司法局”？否则新建 units/<id>.yaml，或在已有单位的 aliases 里加上这个名称。',
  ]);
  expect(isPublished(edition, 'public')).toBe(true);
});
