import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkProgramme } from '../../src/check/check-programme.js';
import { CURE_TRANSITIONS, type CureStage } from '../../src/schemas/cure-stages.js';
import { CURE_STEP } from '../../src/schemas/cure-steps.js';
import { ProgrammeSchema } from '../../src/schemas/programme.js';

interface Step {
  readonly step: CureStage;
  readonly outcome?: string | undefined;
}

/** Ways through the table of transitions, step by step. */
const lawful: fc.Arbitrary<readonly Step[]> = fc.array(fc.nat(), { minLength: 1, maxLength: 12 }).map((choices) => {
  const way: Step[] = [];
  let stage: CureStage = 'registered';
  for (const choice of choices) {
    const next = CURE_TRANSITIONS.filter(({ from }) => from === stage);
    const taken = next[choice % next.length];
    if (!taken) return way;
    const outcome = taken.to === 'closed' ? (taken.outcomes?.[0] ?? 'rectified') : undefined;
    way.push({ step: taken.to, outcome });
    stage = taken.to;
  }
  return way;
});

function codesOf(way: readonly Step[]): string[] {
  const log = way.map(({ step, outcome }, n) => ({
    id: `e-${n}`,
    date: `2027-${String(Math.floor(n / 28) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`,
    step,
    ...(['returned', 'reopened'].includes(step) && { reason: '待补' }),
    ...(step === 'verified' && { method: '实地核查', conclusion: '属实' }),
    ...(step === 'noticed' && { from: '2027-01-01', to: '2027-01-01' }),
    ...(outcome !== undefined && { outcome }),
  }));
  const cures = (step: string) => (CURE_STEP.tokens as readonly string[]).includes(step);
  const programme = ProgrammeSchema.parse({
    id: 'ceshi',
    title: '测试',
    jurisdiction: { name: '测试市' },
    units: ['u1', 'u2'].map((id) => ({ id, name: id })),
    inspections: [{ id: 'r1', title: '督察', kind: 'special' }],
    findings: [{ id: 'f1', round: 'r1', unit: 'u1', foundOn: '2027-01-01', disclosure: 'public' }],
    rectifications: [
      {
        finding: 'f1',
        lead: 'u1',
        horizon: 'staged',
        disclosure: 'public',
        log: log.filter(({ step }) => cures(step)),
      },
    ],
    closures: [{ finding: 'f1', unit: 'u2', disclosure: 'public', log: log.filter(({ step }) => !cures(step)) }],
  });
  return checkProgramme(programme).map(({ code }) => code);
}

test('every way through the table is legal, whichever file its steps stand in', () => {
  fc.assert(
    fc.property(lawful, (way) => {
      expect(codesOf(way)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('a way with one step that the table does not have is illegal', () => {
  fc.assert(
    fc.property(
      lawful,
      fc.nat(),
      fc.constantFrom<CureStage>('planned', 'applied', 'verified', 'reopened'),
      (way, n, step) => {
        const at = n % way.length;
        const before = way[at - 1]?.step ?? 'registered';
        fc.pre(!CURE_TRANSITIONS.some(({ from, to }) => from === before && to === step));
        expect(codesOf([...way.slice(0, at), { step }])).toContain('cure-step-illegal');
      },
    ),
    { numRuns: 500 },
  );
});

test('entries of one day follow each other in the order of the stages', () => {
  const date = '2027-03-01';
  const programme = ProgrammeSchema.parse({
    id: 'ceshi',
    title: '测试',
    jurisdiction: { name: '测试市' },
    units: ['u1', 'u2'].map((id) => ({ id, name: id })),
    inspections: [{ id: 'r1', title: '督察', kind: 'special' }],
    findings: [{ id: 'f1', round: 'r1', unit: 'u1', foundOn: date, disclosure: 'public' }],
    rectifications: [
      {
        finding: 'f1',
        lead: 'u1',
        horizon: 'immediate',
        disclosure: 'public',
        log: [
          { id: 'a', step: 'rectifying', date },
          { id: 'b', step: 'applied', date },
        ],
      },
    ],
    closures: [
      {
        finding: 'f1',
        unit: 'u2',
        disclosure: 'public',
        log: [{ id: 'c', step: 'verified', date, method: '现场核查', conclusion: '已改正' }],
      },
    ],
  });
  expect(checkProgramme(programme)).toEqual([]);
});
