import { CURE_STAGES, LETTER_KIND } from '@zhunsheng/plan-schema';
import { describe, expect, test } from 'vitest';
import { STAGES } from '../../src/cures/cure-history.js';
import { LETTER_KINDS } from '../../src/cures/escalation-of.js';
import type { FindingStanding } from '../../src/findings.js';
import type { Records } from '../../src/records.js';
import { track } from '../../src/track.js';
import type { Tracking } from '../../src/tracking.js';
import { programme, unit } from '../build.js';
import { closure, cure, decided, extended, found, letter, rectification, round } from '../build-tracked.js';

function tracked(records: Partial<Records>, asOf: string): Tracking {
  return track(programme({ inspections: [round('r')], dataAsOf: '2029-12-31', ...records }), { asOf });
}

function standing(records: Partial<Records>, asOf: string): FindingStanding {
  const one = tracked({ findings: [found('f')], ...records }, asOf).findings.get('f');
  if (one === undefined) throw new Error('no such finding');
  return one;
}

test('stages and letters are those of the vocabulary, in its order', () => {
  expect(STAGES).toEqual(CURE_STAGES);
  expect(LETTER_KINDS).toEqual(LETTER_KIND.tokens);
});

describe('the way of a cure', () => {
  const records = {
    rectifications: [
      rectification('f', [
        cure('planned', '2027-02-01'),
        cure('rectifying', '2027-02-01'),
        cure('applied', '2027-06-20'),
        extended('2027-06-25', '2027-06-30', '2027-09-30'),
        cure('rectifying', '2027-07-20'),
        cure('applied', '2027-09-25'),
      ]),
    ],
    closures: [
      closure('f', [
        decided('returned', '2027-07-10', { reason: 'r' }),
        decided('verified', '2027-10-10'),
        decided('noticed', '2027-10-11'),
        decided('closed', '2027-10-20', { outcome: 'rectified' }),
      ]),
    ],
  };

  test('is told from both files by day, and on one day by stage', () => {
    expect(
      standing(records, '2028-01-01').history.map(({ step, date, record }) => `${date} ${step} ${record}`),
    ).toEqual([
      '2027-01-10 registered finding',
      '2027-02-01 planned rectification',
      '2027-02-01 rectifying rectification',
      '2027-06-20 applied rectification',
      '2027-06-25 extended rectification',
      '2027-07-10 returned closure',
      '2027-07-20 rectifying rectification',
      '2027-09-25 applied rectification',
      '2027-10-10 verified closure',
      '2027-10-11 noticed closure',
      '2027-10-20 closed closure',
    ]);
  });

  test.each([
    ['2027-01-31', 'registered', 'not-due', 21],
    ['2027-06-19', 'rectifying', 'due-soon', 160],
    ['2027-06-25', 'applied', 'on-time', 166],
    ['2027-07-10', 'returned', 'not-due', 181],
    ['2027-09-24', 'rectifying', 'due-soon', 257],
    ['2027-10-15', 'noticed', 'on-time', 278],
    ['2027-12-31', 'closed', 'on-time', 283],
  ])('on %s stands at %s, %s, %i days old', (asOf, stage, state, ageDays) => {
    expect(standing(records, asOf)).toMatchObject({ stage, timeliness: { state }, ageDays });
  });

  test('shows both dates of an extension, and when it was asked for', () => {
    expect(standing(records, '2027-06-24').deadline).toMatchObject({
      original: '2027-06-30',
      current: '2027-06-30',
      changes: [],
    });
    expect(standing(records, '2027-06-25').deadline).toEqual({
      original: '2027-06-30',
      current: '2027-09-30',
      changes: [
        {
          entry: 'extended-2027-06-25',
          date: '2027-06-25',
          from: '2027-06-30',
          to: '2027-09-30',
          reason: 'r',
          approvedBy: 'fazhiban',
        },
      ],
    });
  });

  test('names how often it was returned, and how it ended', () => {
    expect(standing(records, '2028-01-01')).toMatchObject({
      closed: true,
      closedOn: '2027-10-20',
      outcome: 'rectified',
      returned: 1,
      reopened: 0,
    });
  });
});

describe('timeliness of a cure', () => {
  test('goes by the day of application: a day late is late, however long the check takes', () => {
    const applied = (on: string) =>
      standing(
        {
          rectifications: [rectification('f', [cure('rectifying', '2027-02-01'), cure('applied', on)])],
          closures: [closure('f', [decided('verified', '2027-08-30')])],
        },
        '2027-12-31',
      ).timeliness;
    expect(applied('2027-06-30')).toMatchObject({ state: 'on-time' });
    expect(applied('2027-07-01')).toMatchObject({ state: 'late', reason: { code: 'done-late', days: 1 } });
  });

  test('is that of the new cure once a closed finding was reopened', () => {
    const reopened = {
      rectifications: [
        rectification('f', [cure('rectifying', '2027-02-01'), cure('applied', '2027-03-01')], {
          deadline: '2027-06-30',
        }),
      ],
      closures: [
        closure('f', [
          decided('verified', '2027-04-01'),
          decided('noticed', '2027-04-02'),
          decided('closed', '2027-04-20', { outcome: 'rectified' }),
          decided('reopened', '2027-08-01'),
        ]),
      ],
    };
    expect(standing(reopened, '2027-08-01')).toMatchObject({
      stage: 'reopened',
      closed: false,
      reopened: 1,
      overdueDays: 32,
      timeliness: { state: 'overdue' },
    });
    expect(standing(reopened, '2027-07-31')).toMatchObject({ stage: 'closed', timeliness: { state: 'on-time' } });
  });

  test.each(['closed-not-rectified', 'transferred'] as const)('of what is %s is none', (outcome) => {
    const closed = {
      rectifications: [rectification('f', [cure('rectifying', '2027-02-01')])],
      closures: [closure('f', [decided('closed', '2027-09-01', { outcome })])],
    };
    expect(standing(closed, '2027-12-31')).toMatchObject({
      outcome,
      timeliness: { state: 'no-deadline', reason: { code: 'closed-without-cure' } },
    });
  });

  test('is unknown without tracking, and without a record there is no deadline', () => {
    expect(standing({}, '2028-01-01')).toMatchObject({
      recorded: false,
      stage: 'registered',
      timeliness: { state: 'no-deadline' },
    });
    const { tracking: _, ...untracked } = programme({ findings: [found('f')], rectifications: [rectification('f')] });
    expect(track(untracked, { asOf: '2028-01-01' }).findings.get('f')?.timeliness.state).toBe('unknown');
  });

  test('is unknown where the records end before the deadline', () => {
    const records = { rectifications: [rectification('f')], dataAsOf: '2027-06-29' };
    expect(standing(records, '2027-07-01').timeliness).toMatchObject({
      state: 'unknown',
      reason: { code: 'beyond-data' },
    });
  });
});

describe('a finding', () => {
  test('was made on its own day, else that of feedback, report or the end of its round', () => {
    const day = (dates: Parameters<typeof round>[1]) => {
      const { foundOn: _, ...undated } = found('f');
      return standing({ findings: [undated], inspections: [round('r', dates)] }, '2028-01-01').foundOn;
    };
    expect(day({ to: '2027-03-01', reportedOn: '2027-04-01', feedbackOn: '2027-05-01' })).toBe('2027-05-01');
    expect(day({ to: '2027-03-01', reportedOn: '2027-04-01' })).toBe('2027-04-01');
    expect(day({ to: '2027-03-01' })).toBe('2027-03-01');
    expect(day({})).toBeUndefined();
  });

  test('that is made after the day does not exist', () => {
    expect(tracked({ findings: [found('f')] }, '2027-01-09').findings.size).toBe(0);
  });

  test('keeps its history when its unit is renamed', () => {
    const units = [
      unit('sifaju', { validTo: '2027-12-31', renamedTo: 'new' }),
      unit('new', { validFrom: '2028-01-01' }),
    ];
    const records = { units, rectifications: [rectification('f', [cure('rectifying', '2027-02-01')])] };
    expect(standing(records, '2027-12-31')).toMatchObject({ unit: 'sifaju', lead: 'sifaju', overdueDays: 184 });
    expect(standing(records, '2028-01-01')).toMatchObject({ unit: 'new', lead: 'new', overdueDays: 185 });
    expect(tracked({ ...records, findings: [found('f')] }, '2028-01-01').ledgers.units.get('new')?.found).toBe(1);
  });

  test('knows what it repeats and what repeats it, even in a circle', () => {
    const findings = [found('a'), found('b', { repeatOf: 'a' }), found('c', { repeatOf: 'b' })];
    const { findings: standings, ledgers } = tracked({ findings }, '2028-01-01');
    expect(standings.get('c')?.repeats).toEqual(['b', 'a']);
    expect(standings.get('a')?.repeatedBy).toEqual(['b']);
    expect(ledgers.whole.repeats).toEqual({ count: 2, of: 3 });
    const circle = [found('a', { repeatOf: 'b' }), found('b', { repeatOf: 'a' })];
    expect(tracked({ findings: circle }, '2028-01-01').findings.get('a')?.repeats).toEqual(['b']);
  });
});

describe('escalation', () => {
  const escalation = [
    { letter: 'reminder', afterDays: 0 },
    { letter: 'supervision', afterDays: 15 },
    { letter: 'risk-reminder', afterDays: 30 },
  ] as const;
  const overdue = { escalation, rectifications: [rectification('f', [cure('rectifying', '2027-02-01')])] };

  test.each([
    ['2027-06-30', [], { letter: 'reminder', on: '2027-07-01' }],
    ['2027-07-01', ['reminder'], { letter: 'supervision', on: '2027-07-15' }],
    ['2027-07-14', ['reminder'], { letter: 'supervision', on: '2027-07-15' }],
    ['2027-07-15', ['reminder', 'supervision'], { letter: 'risk-reminder', on: '2027-07-30' }],
    ['2027-07-30', ['reminder', 'supervision', 'risk-reminder'], undefined],
  ])('on %s is due: %j', (asOf, due, next) => {
    expect(standing(overdue, asOf).escalation).toEqual({ due, sent: [], ...(next && { next }) });
  });

  test('is settled by a letter of the kind, or a graver one', () => {
    const sent = (kind: 'reminder' | 'supervision') =>
      standing({ ...overdue, letters: [letter('l', ['f'], { kind })] }, '2027-07-20').escalation;
    expect(sent('reminder')).toMatchObject({ due: ['supervision'], sent: ['reminder'] });
    expect(sent('supervision')).toMatchObject({ due: [], sent: ['supervision'], next: { letter: 'risk-reminder' } });
  });

  test('asks for nothing once the cure was applied for', () => {
    const applied = [rectification('f', [cure('rectifying', '2027-02-01'), cure('applied', '2027-07-20')])];
    expect(standing({ ...overdue, rectifications: applied }, '2027-12-31').escalation).toEqual({ due: [], sent: [] });
  });
});

describe('a letter', () => {
  const { letters } = { letters: [letter('l', ['f'], { answerBy: '2027-08-15', answeredOn: '2027-08-19' })] };

  test.each([
    ['2027-08-15', { state: 'waiting', days: 0 }],
    ['2027-08-16', { state: 'unanswered', days: 1 }],
    ['2027-08-19', { state: 'answered-late', days: 4, answeredOn: '2027-08-19' }],
  ])('on %s is %j', (asOf, expected) => {
    expect(tracked({ letters }, asOf).letters.get('l')).toMatchObject(expected);
  });

  test('accuses nobody where the records end before its date', () => {
    expect(tracked({ letters, dataAsOf: '2027-08-14' }, '2027-08-16').letters.get('l')?.state).toBe('unknown');
  });

  test('of a later day does not exist', () => {
    expect(tracked({ letters }, '2027-07-14').letters.size).toBe(0);
  });
});

test('effects of checked cures are summed by words and unit of measure, exactly', () => {
  const effect = (figure: string) => [{ metric: '退还费用', value: figure, unit: '万元' }];
  const closed = (id: string) =>
    closure(id, [
      decided('verified', '2027-04-01'),
      decided('noticed', '2027-04-02'),
      decided('closed', '2027-04-20', { outcome: 'rectified' }),
    ]);
  const cured = [cure('rectifying', '2027-02-01'), cure('applied', '2027-03-01')];
  const { ledgers } = tracked(
    {
      findings: [found('a'), found('b'), found('c')],
      rectifications: [
        rectification('a', cured, { effects: effect('12.1') }),
        rectification('b', cured, { effects: [...effect('0.2'), { metric: '退还费用', value: '3', unit: '笔' }] }),
        // Claimed, not checked.
        rectification('c', cured, { effects: effect('1000') }),
      ],
      closures: [closed('a'), closed('b')],
    },
    '2028-01-01',
  );
  expect(ledgers.whole.effects).toEqual([
    { metric: '退还费用', unit: '万元', value: '12.3', findings: ['a', 'b'] },
    { metric: '退还费用', unit: '笔', value: '3', findings: ['b'] },
  ]);
});
