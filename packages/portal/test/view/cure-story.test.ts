import { describe, expect, test } from 'vitest';
import { closureFacts } from '../../src/view/closure-facts.js';
import { type CureEvent, cureStory } from '../../src/view/cure-story.js';
import { inspectedProgramme } from '../inspected-programme.js';

const programme = inspectedProgramme();
const { oversight, tracking } = programme;

function finding(id: string, { findings } = oversight) {
  const view = findings.get(id);
  if (!view) throw new Error(`no finding ${id}`);
  return view;
}

const told = (event: CureEvent) => [event.date, event.kind === 'step' ? event.step.step : event.kind];

describe('cureStory', () => {
  test('merges the files of both offices in order of date', () => {
    const { past, ahead } = cureStory(oversight, finding('f-1'), tracking.asOf);
    expect(past.map(told)).toEqual([
      ['2027-04-01', 'registered'],
      ['2027-04-10', 'planned'],
      ['2027-05-01', 'rectifying'],
      ['2027-06-01', 'applied'],
      ['2027-06-15', 'returned'],
      ['2027-07-01', 'rectifying'],
      ['2027-08-01', 'extended'],
      ['2027-10-01', 'applied'],
      ['2027-10-10', 'verified'],
      ['2027-10-12', 'noticed'],
      ['2027-10-25', 'closed'],
      ['2028-03-05', 'repeated'],
    ]);
    expect(ahead).toEqual([]);
  });

  test('an extension says both dates', () => {
    const { past } = cureStory(oversight, finding('f-1'), tracking.asOf);
    const extension = past.find((event) => event.kind === 'step' && event.step.step === 'extended');
    expect(extension).toMatchObject({ change: { from: '2027-09-30', to: '2027-12-31' } });
  });

  test('an answer that is waited for lies ahead', () => {
    const { past, ahead } = cureStory(oversight, finding('f-10'), tracking.asOf);
    expect(past.map(told).at(-1)).toEqual(['2028-06-10', 'letter']);
    expect(ahead.map(told)).toEqual([['2028-07-10', 'answer-due']]);
  });

  test('a finding without a day stands on none', () => {
    const files = {
      'inspections/r1/round.yaml': 'id: r1\ntitle: 首轮督察\nkind: comprehensive\n',
      'inspections/r1/findings/f-2.yaml': 'id: f-2\nround: r1\nstatement: 没有列支。\ndisclosure: public\n',
    };
    const undated = inspectedProgramme(files);
    const story = cureStory(undated.oversight, finding('f-2', undated.oversight), undated.tracking.asOf);
    expect(story.past.map(told)).toEqual([['', 'registered']]);
  });
});

describe('closureFacts', () => {
  test('are those since the cure was last returned', () => {
    const { appliedOn, verified, noticed, closed } = closureFacts(finding('f-1'));
    expect(appliedOn).toBe('2027-10-01');
    expect([verified?.id, noticed?.id, closed?.outcome]).toEqual(['b2', 'b3', 'rectified']);
  });

  test('fall away when the finding is reopened', () => {
    const closure = `finding: f-1
unit: dangan
disclosure: public
log:
  - { id: b1, step: returned, date: 2027-06-15, reason: 材料不全 }
  - { id: b2, step: verified, date: 2027-10-10, method: 查阅案卷, conclusion: 整改到位 }
  - { id: b3, step: noticed, date: 2027-10-12, from: 2027-10-12, to: 2027-10-20 }
  - { id: b4, step: closed, date: 2027-10-25, outcome: rectified }
  - { id: b5, step: reopened, date: 2028-01-10, reason: 反弹 }
`;
    const reopened = inspectedProgramme({ 'closures/f-1.yaml': closure }).oversight;
    expect(closureFacts(finding('f-1', reopened))).toEqual({});
  });
});
