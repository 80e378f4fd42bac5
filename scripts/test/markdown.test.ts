import { expect, test } from 'vitest';
import { filesUnder, textOf } from '../house/files.ts';
import { anchorsOf, brokenReferences } from '../house/markdown.ts';

const PROSE = filesUnder().filter(
  (path) => path.endsWith('.md') && !/^content\/|\/fixtures\/|\/templates\//.test(path),
);

test.each(PROSE)('%s names files and anchors that exist', (path) => {
  expect(brokenReferences(path, textOf(path))).toEqual([]);
});

test('a path, a link or an anchor that leads nowhere is noticed', () => {
  const text = [
    '`scripts/house/none.ts` `packages/<name>/package.json` `packages/*/none.json` `plans/<id>.md` `a/b`',
    '[a](none.md) [b](LICENSE) [c](#one-two) [d](#three) [e](https://example.org/none)',
    '# One, two',
    '```\n`scripts/none`\n```',
  ].join('\n');
  expect(brokenReferences('README.md', text)).toEqual([
    'README.md: scripts/house/none.ts',
    'README.md: packages/*/none.json',
    'README.md: none.md',
    'README.md: #three',
  ]);
});

test('anchors keep Chinese letters and drop marks', () => {
  expect(anchorsOf('## 一、总体要求（2026）\n### `check` [verb](x.md)')).toEqual(['一总体要求2026', 'check-verb']);
});
