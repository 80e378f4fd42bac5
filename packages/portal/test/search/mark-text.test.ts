import { expect, test } from 'vitest';
import { makeFold } from '../../src/search/fold.js';
import { excerptText, type MarkedRun, markText } from '../../src/search/mark-text.js';

const fold = makeFold(new Map([['執', '执']]));
const written = (runs: readonly MarkedRun[]) => runs.map(({ text, marked }) => (marked ? `<${text}>` : text)).join('');

test.each([
  ['行政執法公示', ['执法'], '行政<執法>公示'],
  ['行政 执 法，执法', ['执法'], '行政 <执 法>，<执法>'],
  ['〔２０２１〕 7号', ['(2021)7号'], '<〔２０２１〕 7号>'],
  ['执法监督', ['执法', '法监'], '<执法监>督'],
  ['执法', ['监督'], '执法'],
])('%s is marked for %j as %s', (text, terms, marked) => {
  expect(written(markText(text, terms, fold))).toBe(marked);
});

test('an excerpt shows the first place with some of what stands around it', () => {
  const text = `${'前'.repeat(50)}执法${'后'.repeat(100)}`;
  expect(written(excerptText(text, ['执法'], fold))).toBe(`…${'前'.repeat(24)}<执法>${'后'.repeat(54)}…`);
});

test('an excerpt of a text without the words is its start', () => {
  expect(written(excerptText('第一段。\n第二段。\n', ['执法'], fold))).toBe('第一段。 第二段。 ');
});

test('an excerpt never tears a character apart', () => {
  const runs = excerptText(`${'𠮷'.repeat(30)}执法${'𠮷'.repeat(60)}`, ['执法'], fold);
  expect(written(runs)).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
});
