import { describe, expect, test } from 'vitest';
import { resultTableHtml } from '../../src/markup/result-rows.js';
import { ruleTableHtml } from '../../src/markup/rule-rows.js';
import { scoreTreeHtml } from '../../src/markup/score-tree.js';
import { assessmentOf, measuredProgramme, measuredScope } from '../measured-programme.js';

const programme = measuredProgramme();
const scope = measuredScope('zh-CN', programme);
const treeOf = (id: string) => {
  const view = assessmentOf(id, programme);
  return view.standing.result ? scoreTreeHtml(scope, view, view.standing.result) : '';
};

describe('scoreTreeHtml', () => {
  test('shows the arithmetic of an item with its rounding and a link to the value it was computed from', () => {
    const html = treeOf('2027/sifaju');
    expect(html).toContain('<code>16 + (93.75 − 80) ÷ 15 × 24 = 38</code>');
    expect(html).toContain('href="/base/indicators/a-2/#entry-p-27-s"');
    expect(html).toContain('data-of="assessment=2027/sifaju tree=final node=i-court"');
  });

  test('says why final points differ, and the unit’s own where they do', () => {
    const html = treeOf('2027/sifaju');
    expect(html).toContain('听取意见后调整');
    expect(html).toContain('理由：补交材料');
    expect(html).toContain('data-of="assessment=2027/sifaju tree=self node=i-court">40.00</a>');
  });

  test('shows added points held to their cap', () => {
    expect(treeOf('2027/sifaju')).toContain('node=x-praise">+2</a>');
    expect(treeOf('2027/sifaju')).toContain('已到上限');
  });

  test('shows the veto, the grade that it forces and the one that the total alone would have', () => {
    expect(treeOf('2027/caizhengju')).toMatch(/一票否决<\/span>：弄虚作假.*不合格.*只看总分可评合格。/);
  });

  test('shows a range and why there is no score, never a zero', () => {
    const html = treeOf('2027/dangan');
    expect(html).toContain('node=i-court field=worst">0.00</a>—');
    expect(html).toContain('没有分数：登记为无数据');
    expect(html).toContain('尚未确定：下面有的项目没有分数');
  });

  test('names what a mean leaves out', () => {
    expect(treeOf('2026/sifaju')).toContain('没有计入：群众');
  });

  test('titles are text, not markup', () => {
    expect(treeOf('2027/sifaju')).toContain('依法 &lt;办事&gt;');
    expect(treeOf('2027/sifaju')).not.toContain('<办事>');
  });
});

describe('resultTableHtml', () => {
  const scheme = assessmentOf('2027/sifaju', programme).scheme;

  test('lists every unit with its three scores and no place for a vetoed one', () => {
    const rows = resultTableHtml(scope, scheme.assessments).split('<tr').slice(2);
    expect(rows).toHaveLength(3);
    expect(rows[1]).toContain('<span class="of">—</span>');
    expect(rows[1]).toContain('<span class="vetoed">不合格</span>');
  });

  test('says what the grade can still become', () => {
    expect(resultTableHtml(scope, scheme.assessments)).toContain('合格—优秀');
  });
});

test('ruleTableHtml says equal weights where a mean states none', () => {
  const html = ruleTableHtml(scope, assessmentOf('2027/sifaju', programme).scheme);
  expect(html.match(/同等权重/g)).toHaveLength(2);
  expect(html).toContain('data-of="scheme=2027-all node=i-court field=weight">40</a>');
});
