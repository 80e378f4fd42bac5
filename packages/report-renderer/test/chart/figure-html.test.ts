import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { type BarSpec, chartOf, figureHtml } from '../../src/index.js';
import { HOSTILE, sample } from './samples.js';

const WORDS = {
  table: '用表格看',
  source: { label: '来源：市司法局统计', href: '/data/observations.json' },
  csv: { label: 'CSV', href: 'rate.csv' },
};

test('a figure has its caption, its drawing, its links, and its table', () => {
  const html = figureHtml({ ...chartOf(sample('bar', 'missing')), svg: '<svg/>' }, WORDS);
  expect(html).toMatch(
    /^<figure class="figure"><figcaption><p class="figure-title">星洲市样例：bar<\/p><p class="figure-reading">一句话说明图意。<\/p><\/figcaption><div class="figure-plot"><svg\/><\/div>/,
  );
  expect(html).toContain(
    '<p class="figure-links"><a href="/data/observations.json">来源：市司法局统计</a> <a href="rate.csv">CSV</a></p><details class="equal"><summary>用表格看</summary>',
  );
  expect(html).toContain(
    '<tr><th scope="row">市司法局</th><td class="r">95.8% <small>23 / 24 件</small></td></tr><tr><th scope="row">市人力资源社会保障局</th><td class="r figure-missing">系统切换</td></tr>',
  );
});

test('a figure needs no links', () => {
  expect(figureHtml(chartOf(sample('bar', 'plain')), { table: '用表格看' })).not.toContain('figure-links');
});

test('an address that no page may have leads nowhere', () => {
  const spec = sample('bar', 'plain') as BarSpec;
  const rows = [{ label: { text: '甲', href: '//x.cn' }, datum: { value: '1', href: 'javascript:alert(1)' } }];
  const words = {
    table: '用表格看',
    source: { label: '来源', href: 'javascript:alert(1)' },
    csv: { label: 'CSV', href: 'data:text/csv,1' },
  };
  const html = figureHtml(chartOf({ ...spec, rows }), words);
  expect(html).not.toContain('<a ');
  expect(html).toContain('<p class="figure-links">来源 CSV</p>');
});

test('a browser reads from hostile texts the elements of a figure only', () => {
  const html = figureHtml(chartOf(sample('line', 'hostile')), {
    ...WORDS,
    table: HOSTILE,
    csv: { label: HOSTILE, href: 'a.csv' },
  });
  const names = new Set(elementNames(parseFragment(html)));
  expect([...names].sort().join(' ')).toBe(
    'a caption desc details div figcaption figure g line p path rect small summary svg table tbody td text th thead title tr',
  );
});

interface Branch {
  readonly nodeName: string;
  readonly childNodes?: readonly object[];
}

function elementNames(node: object): readonly string[] {
  const { nodeName, childNodes = [] } = node as Branch;
  return [...(nodeName.startsWith('#') ? [] : [nodeName]), ...childNodes.flatMap(elementNames)];
}
