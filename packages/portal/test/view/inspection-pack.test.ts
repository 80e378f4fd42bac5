import { describe, expect, test } from 'vitest';
import { inspectedProgramme } from '../inspected-programme.js';
import { programmeOf } from '../programme-of.js';

const ids = (views: readonly { readonly id: string }[] | undefined) => views?.map(({ id }) => id);
const reasonsOf = (programme: ReturnType<typeof programmeOf>, unit: string) =>
  programme.packs.get(unit)?.items.map(({ task, reason }) => [task.id, reason]);

const VERIFIED = {
  'evidence/e-1.yaml': 'id: e-1\ntitle: 目录\ndisclosure: public\n',
  'evidence/e-2.yaml': 'id: e-2\ntitle: 底稿\ndisclosure: withheld\n',
  'progress/sifaju/t1.yaml': `unit: sifaju
task: t1
log:
  - { id: u1, kind: update, date: 2027-06-30, progress: in-progress, evidence: [e-1] }
  - { id: u2, kind: update, date: 2027-12-20, progress: completed, note: 目录已公布, evidence: [e-2, e-1] }
`,
};
const RETURNED = {
  'progress/dangan/t1.yaml':
    'unit: dangan\ntask: t1\nlog:\n  - { id: v1, kind: verification, date: 2028-01-10, verifies: u2, result: returned, note: 没有网址 }\n',
};

describe('inspectionPacks', () => {
  test('tasks past their deadline come first, the longest in front, each with the reason that tracking gives', () => {
    const items = programmeOf().packs.get('sifaju')?.items;
    expect(items?.map(({ task, reason, because }) => [task.id, reason, because?.code])).toEqual([
      ['t2', 'overdue', 'past-deadline-unreported'],
      ['t1', 'overdue', 'past-deadline-unfinished'],
    ]);
  });

  test('what was reported complete and seen by nobody comes before what was never reported', () => {
    const programme = programmeOf({ ...VERIFIED, 'units/dangan.yaml': 'id: dangan\nname: 市档案馆\n' });
    expect(reasonsOf(programme, 'sifaju')?.map(([, reason]) => reason)).toEqual(['overdue', 'unverified']);
  });

  test('a returned completion says for what it was returned', () => {
    const item = programmeOf({ ...VERIFIED, ...RETURNED })
      .packs.get('sifaju')
      ?.items.find(({ task }) => task.id === 't1');
    expect(item?.returned?.note).toBe('没有网址');
  });

  test('names the published evidence of reports that count once, and the latest report', () => {
    const item = programmeOf(VERIFIED)
      .packs.get('sifaju')
      ?.items.find(({ task }) => task.id === 't1');
    expect(ids(item?.evidence)).toEqual(['e-1']);
    expect(item?.claim?.note).toBe('目录已公布');
  });

  test('does not tell of the part that is done where the task as a whole goes on', () => {
    const programme = programmeOf({
      'programme.yaml':
        'id: toy\ntitle: 试验\njurisdiction: { name: 星洲市 }\ntracking: { since: 2026-04-01, every: year }\ndataAsOf: 2027-01-31\n',
      'plans/p1@1.md':
        '---\nid: p1\ntitle: 方案\nissuedOn: 2026-03-18\n---\n\n## 一、制度 {#s1}\n\n### （一）聘任监督员 {.task #t1}\n\n【责任单位：市司法局】\n\n- 聘任。【完成时限：2026年底前】 {#a}\n- 督察。【完成时限：长期坚持】 {#b}\n',
      'progress/sifaju/t1.yaml': `unit: sifaju
task: t1
log:
  - { id: u1, kind: update, date: 2026-12-17, of: t1.a, progress: completed }
  - { id: u2, kind: update, date: 2026-12-27, of: t1.b, progress: in-progress }
`,
    });
    const item = programme.packs.get('sifaju')?.items[0];
    expect([item?.task.standing.timeliness.state, item?.reason, item?.because?.code]).toEqual([
      'on-time',
      'routine',
      'latest-update',
    ]);
  });

  test('holds findings in hand at the unit and cures that it leads, and the round before', () => {
    const { packs } = inspectedProgramme();
    expect(ids(packs.get('sifaju')?.open)).toEqual(['f-10']);
    expect(ids(packs.get('caizhengju')?.open)).toEqual(['f-10', 'f-2']);
    expect(packs.get('sifaju')?.last?.round.id).toBe('r2');
    expect(ids(packs.get('sifaju')?.last?.findings)).toEqual(['f-10']);
    expect(packs.get('caizhengju')?.last?.round.id).toBe('r1');
  });

  test('a unit that owes nothing and has no finding needs none, nor has a programme without tracking any', () => {
    expect(programmeOf().packs.has('dangan')).toBe(false);
    const untracked = programmeOf({ 'programme.yaml': 'id: toy\ntitle: 试验\njurisdiction: { name: 星洲市 }\n' });
    expect(untracked.packs.size).toBe(0);
  });
});
