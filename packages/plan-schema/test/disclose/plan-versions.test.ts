import { expect, test } from 'vitest';
import { assembleProgramme, disclose } from '../../src/index.js';

const plan = (mark: string, part: string) => `---
id: p
title: 方案
---

## 一、部分 {#p-s1}

### （一）公开的任务 {.task #p-101}

- 甲项。【完成时限：2027年底前】 {#a}
- 乙项。【完成时限：2028年底前】 {#b${part}}

### （二）收紧的任务 {.task #p-102${mark}}

旧版原文。
`;

test('what one version of a plan withholds, no other version shows', () => {
  const { value, diagnostics } = assembleProgramme([
    { path: 'programme.yaml', text: 'id: demo\ntitle: 示范\njurisdiction:\n  name: 示范市\n' },
    { path: 'plans/p@1.md', text: plan('', '') },
    { path: 'plans/p@2.md', text: plan(' disclosure=withheld', ' disclosure=on-request') },
  ]);
  expect(diagnostics).toEqual([]);
  const edition = disclose(value, 'public');
  expect(JSON.stringify(edition)).not.toMatch(/收紧的任务|旧版原文|乙项/);
  expect(edition.plans.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([
    ['p-s1', 'p-101'],
    ['p-s1', 'p-101'],
  ]);
});
