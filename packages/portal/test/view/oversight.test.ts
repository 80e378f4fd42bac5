import { describe, expect, test } from 'vitest';
import { inspectedProgramme, uncuredProgramme } from '../inspected-programme.js';

const { oversight } = inspectedProgramme();
const ids = (views: readonly { readonly id: string }[] | undefined) => views?.map(({ id }) => id);

describe('viewOversight', () => {
  test('puts rounds in order, the newest first', () => {
    expect([...oversight.rounds.keys()]).toEqual(['r2', 'r1']);
  });

  test('counts ids as people do', () => {
    expect([...oversight.findings.keys()]).toEqual(['f-1', 'f-2', 'f-10']);
  });

  test('keeps the findings of a round under the headings of its report', () => {
    const groups = oversight.rounds.get('r1')?.groups;
    expect([...(groups ?? [])].map(([group, findings]) => [group, ids(findings)])).toEqual([
      ['案卷', ['f-1']],
      ['经费', ['f-2']],
    ]);
  });

  test('finds the findings of a unit, and the cures that it leads for others', () => {
    expect(ids(oversight.findingsOfUnit.get('sifaju'))).toEqual(['f-1', 'f-10']);
    expect(ids(oversight.curesOfUnit.get('caizhengju'))).toEqual(['f-10']);
    expect(oversight.curesOfUnit.get('sifaju')).toBeUndefined();
  });

  test('a finding about a part belongs to its task', () => {
    expect(ids(oversight.findingsOfTask.get('t2'))).toEqual(['f-1']);
  });

  test('letters stand with their addressee and with the round that they press for', () => {
    expect(ids(oversight.lettersOfUnit.get('caizhengju'))).toEqual(['l-1']);
    expect(ids(oversight.rounds.get('r2')?.letters)).toEqual(['l-1']);
    expect(oversight.rounds.get('r1')?.letters).toEqual([]);
  });

  test('knows which rounds inspected a unit', () => {
    expect(ids(oversight.roundsOfUnit.get('sifaju'))).toEqual(['r2', 'r1']);
    expect(ids(oversight.roundsOfUnit.get('caizhengju'))).toEqual(['r1']);
  });

  test('lists what is overdue and what is repeated', () => {
    expect(ids(oversight.overdue)).toEqual(['f-10']);
    expect(ids(oversight.repeated)).toEqual(['f-10']);
  });

  test('a record dated after the day of judgement does not exist', () => {
    const later = 'id: f-3\nround: r2\nunit: sifaju\nfoundOn: 2028-07-01\ndisclosure: public\n';
    const { findings } = inspectedProgramme({ 'inspections/r2/findings/f-3.yaml': later }).oversight;
    expect(findings.has('f-3')).toBe(false);
  });
});

describe('a programme that records no cures', () => {
  const uncured = uncuredProgramme().oversight;

  test('says nothing of what became of its findings', () => {
    expect(uncured.cured).toBe(false);
    expect(uncured.overdue).toEqual([]);
    expect(uncured.repeated).toEqual([]);
  });

  test('has no lists by stage, but those by what was found', () => {
    expect(uncured.facets.stage.size).toBe(0);
    expect(uncured.facets.trait.size).toBe(0);
    expect([...uncured.facets.round.keys()]).toEqual(['r2', 'r1']);
    expect([...uncured.facets.severity.keys()]).toEqual(['grave']);
  });
});
