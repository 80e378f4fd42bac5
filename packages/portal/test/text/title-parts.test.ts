import { expect, test } from 'vitest';
import { titleParts } from '../../src/text/title-parts.js';

test.each([
  ['星洲市法治政府建设实施方案（2026—2030年）', '星洲市法治政府建设', '实施方案', '（2026—2030年）'],
  ['长海县2012年依法行政工作要点', '长海县2012年依法行政', '工作要点', ''],
  ['Plan (2026–2030)', 'Plan ', '', '(2026–2030)'],
  ['进度', '进度', '', ''],
])('%s', (title, subject, kind, bracket) => {
  expect(titleParts(title)).toEqual({ subject, kind, bracket });
});
