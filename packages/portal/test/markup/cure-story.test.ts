import { describe, expect, test } from 'vitest';
import { cureStoryHtml } from '../../src/markup/cure-story.js';
import { findingRowHtml } from '../../src/markup/finding-row.js';
import { ledgerRowHtml } from '../../src/markup/ledger-row.js';
import { inspectedProgramme, uncuredProgramme } from '../inspected-programme.js';
import { scopeOf } from '../programme-of.js';

const scope = scopeOf('zh-CN', inspectedProgramme());

function finding(id: string, from = scope) {
  const view = from.programme.oversight.findings.get(id);
  if (!view) throw new Error(`no finding ${id}`);
  return view;
}

describe('the story of a cure', () => {
  test('says who, when, why and by which method', () => {
    const html = cureStoryHtml(scope, finding('f-1'));
    expect(html).toContain('退回整改</p><div lang="zh-CN">市档案馆　理由：材料不全');
    expect(html).toContain('延期　由 2027-09-30 改为 2027-12-31');
    expect(html).toContain('核查方式：查阅案卷　结论：整改到位');
    expect(html).toContain('公示期 2027-10-12 至 2027-10-20');
    expect(html).toContain('销号　整改到位');
  });

  test('has the date of the data between what was and what is ahead', () => {
    const html = cureStoryHtml(scope, finding('f-10'));
    expect(html.indexOf('2028-06-10')).toBeLessThan(html.indexOf('class="as-of"'));
    expect(html.indexOf('class="as-of"')).toBeLessThan(html.indexOf('class="next"'));
    expect(html).toContain('<span class="late">逾期 61 天');
  });

  test('words of records cannot become markup', () => {
    const letter =
      'id: l-1\nkind: supervision\ndate: 2028-06-10\nfrom: dangan\nto: caizhengju\nmatter: "<script>催办</script>"\nfindings: [f-10]\ndisclosure: public\n';
    const hostile = scopeOf('zh-CN', inspectedProgramme({ 'letters/l-1.yaml': letter }));
    expect(cureStoryHtml(hostile, finding('f-10', hostile))).not.toContain('<script>');
  });
});

describe('a row of the ledger', () => {
  test('shows both dates of a deadline that was moved', () => {
    const html = ledgerRowHtml(scope, finding('f-1'));
    expect(html).toContain('<time>2027-12-31</time>');
    expect(html).toContain('原定 <time>2027-09-30</time>');
  });

  test('names the finding that it repeats, counts days and letters', () => {
    const html = ledgerRowHtml(scope, finding('f-10'));
    expect(html).toContain('与 f-1 同类');
    expect(html).toContain('超 61 天');
    expect(html).toContain('/base/units/caizhengju/#letter-l-1');
    expect(html).toContain('data-v="117">117 天');
  });
});

test('a row has no chip where nothing is known of cures', () => {
  const uncured = scopeOf('zh-CN', uncuredProgramme());
  expect(findingRowHtml(uncured, finding('f-1', uncured))).toContain('<span class="chips"></span>');
  expect(findingRowHtml(scope, finding('f-1'))).toContain('已销号');
});
