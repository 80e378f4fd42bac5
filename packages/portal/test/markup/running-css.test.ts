import { expect, test } from 'vitest';
import { runningCss } from '../../src/markup/running-css.js';
import { programmeOf, scopeOf } from '../programme-of.js';

test('printed pages are headed by the document, its number and the date of the data', () => {
  expect(runningCss(scopeOf())).toContain('content: "星洲市法治政府建设实施方案（2026—2030年）　星法委发〔2026〕3号"');
  expect(runningCss(scopeOf())).toContain('content: "数据截至 2028-06-30"');
});

test('a title cannot end the string it stands in', () => {
  const plan = '---\nid: p1\ntitle: 甲"}</style>\\\n---\n\n## 一、乙 {#s1}\n\n### （一）丙 {.task #t1}\n\n丁。\n';
  const css = runningCss(scopeOf('zh-CN', programmeOf({ 'plans/p1@1.md': plan })));
  expect(css).toContain('content: "甲\\22 }\\3c /style>\\5c "');
});
