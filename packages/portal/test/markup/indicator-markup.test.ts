import { describe, expect, test } from 'vitest';
import { indicatorRowHtml } from '../../src/markup/indicator-row.js';
import { yearTableHtml } from '../../src/markup/period-rows.js';
import { revisedOf, revisionTableHtml } from '../../src/markup/revisions.js';
import { stateTableHtml } from '../../src/markup/state-table.js';
import { targetValuesHtml } from '../../src/markup/target-values.js';
import { unitTableHtml } from '../../src/markup/unit-rows.js';
import { unitValues } from '../../src/view/unit-values.js';
import { yearValues } from '../../src/view/year-values.js';
import { indicatorOf, measuredProgramme, measuredScope } from '../measured-programme.js';

const programme = measuredProgramme();
const scope = measuredScope('zh-CN', programme);
const rate = indicatorOf('a-1', programme);

describe('indicatorRowHtml', () => {
  test('links the latest value to its record', () => {
    expect(indicatorRowHtml(scope, rate)).toContain(
      '<a class="figure" href="/base/indicators/a-1/#entry-o-28q1" data-figure="indicator-value" data-of="indicator=a-1 period=2028-Q1">96%</a>',
    );
  });

  test('a branch counts what is reached below it', () => {
    expect(indicatorRowHtml(scope, indicatorOf('a', programme))).toContain(
      'data-of="below=a &gt; state=achieved">1 / 2</a>',
    );
  });

  test('an indicator without values says so', () => {
    expect(indicatorRowHtml(scope, indicatorOf('b', programme))).toContain('没有值');
  });
});

describe('the tables of an indicator', () => {
  test('years have anchors for their records', () => {
    const html = yearTableHtml(scope, rate, yearValues(rate, '2028-06-30'));
    expect(html).toContain('id="entry-o-27b"');
    expect(html).toContain('id="period-2028"');
    expect(html).toContain('17 / 20');
  });

  test('a corrected value stays on record, struck out, with an anchor of its own', () => {
    const html = revisionTableHtml(scope, rate, revisedOf(rate));
    expect(html).toContain('<tr id="entry-o-27">');
    expect(html).toMatch(/<s><a [^>]*entry=o-27">88%<\/a><\/s>/);
    expect(html).toContain('漏计两件');
  });

  test('a unit without data gives the reason', () => {
    const court = indicatorOf('a-2', programme);
    const values = unitValues(court);
    expect(values && unitTableHtml(scope, court, values)).toContain('没有开庭案件');
  });
});

test('counts by state have denominators, kinds apart', () => {
  const leaves = programme.figures.catalogues.get('zb')?.standing.leaves;
  const html = leaves ? stateTableHtml(scope, leaves, 'catalogue=zb', () => '#tree') : '';
  expect(html).toContain('data-of="catalogue=zb &gt; state=achieved">1 / 3，33%</a>');
  expect(html).toContain('data-of="catalogue=zb kind=binding &gt; state=achieved">1 / 1，100%</a>');
});

describe('targetValuesHtml', () => {
  const htmlOf = (id: string) => {
    const task = programme.tasks.get(id);
    return task ? targetValuesHtml(scope, task) : '';
  };

  test('shows the targets of a task and the indicators that measure it', () => {
    expect(htmlOf('t2')).toContain('data-of="target=t2.b@2027~1 field=goal">100%</a>');
    expect(htmlOf('t2')).toContain('公布率');
    expect(htmlOf('t2')).toContain('没有报值');
  });

  test('says nothing of a task without figures', () => {
    expect(htmlOf('t3')).toBe('');
  });
});
