import { describe, expect, test } from 'vitest';
import { SPLIT_ABOVE } from '../../src/view/view-plans.js';
import { programmeOf } from '../programme-of.js';

describe('readingPlaces', () => {
  test('a short plan is read on one page, and so is an upper one', () => {
    const { readingPlaces } = programmeOf();
    expect(readingPlaces.get('p1#t2')).toBe('plans/p1/');
    expect(readingPlaces.get('p1#t2.a')).toBe('plans/p1/');
    expect(readingPlaces.get('up#up-1')).toBe('plans/up/');
  });

  test('a long one is read by section, a hundred headings a page', () => {
    const tasks = Array.from(
      { length: SPLIT_ABOVE + 1 },
      (_, index) => `### 第${index}项 {.task #t${index}}\n\n办好。\n`,
    );
    const plan = `---\nid: p1\ntitle: 长方案\n---\n\n## 一、办事 {#s1}\n\n${tasks.join('\n')}\n`;
    const { readingPlaces } = programmeOf({ 'plans/p1@1.md': plan });
    expect(readingPlaces.get('p1#t0')).toBe('plans/p1/s1/');
    expect(readingPlaces.get('p1#t98')).toBe('plans/p1/s1/');
    expect(readingPlaces.get('p1#t99')).toBe('plans/p1/s1/page/2/');
  });

  test('what only an older version has is read nowhere', () => {
    const newer =
      '---\nid: p1\ntitle: 新\nissuedOn: 2027-01-01\n---\n\n## 一、甲 {#s1}\n\n### （一）乙 {.task #t1}\n\n丙。\n';
    expect(programmeOf({ 'plans/p1@2.md': newer }).readingPlaces.has('p1#t2')).toBe(false);
  });
});
