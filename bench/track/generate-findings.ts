import type { GeneratedFile } from '../build/generate-logs.ts';
import type { Prose } from '../build/prose.ts';
import type { Random } from '../build/random.ts';

const ROUNDS = 10;
const DEPARTMENTS = 35;
const STEPS = ['制定方案', '整改中', '申请销号'] as const;
const DECISIONS = ['验收通过', '公示', '销号'] as const;

/** How many findings are made about how many tasks. */
export interface FindingCount {
  readonly findings: number;
  /** Ids of the tasks that findings concern, in turn. */
  readonly tasks: readonly string[];
}

/** Ten rounds with their findings, each with its cure in some stage, and a letter about every tenth. */
export function* generateFindings(random: Random, prose: Prose, size: FindingCount): Generator<GeneratedFile> {
  for (let round = 0; round < ROUNDS; round += 1) yield [`inspections/r${round}/round.yaml`, roundFile(round)];
  for (let number = 0; number < size.findings; number += 1) {
    const round = number % ROUNDS;
    const id = `f${number}`;
    const unit = random.below(DEPARTMENTS) + 1;
    const target = size.tasks[number % size.tasks.length] ?? '';
    yield [`inspections/r${round}/findings/${id}.yaml`, findingFile(prose, unit, target)];
    const steps = random.below(STEPS.length + DECISIONS.length + 1);
    yield [`rectifications/${id}.yaml`, rectificationFile(prose, unit, round, steps)];
    if (steps > STEPS.length) yield [`closures/${id}.yaml`, closureFile(unit, round, steps - STEPS.length)];
    if (number % 10 === 0) yield [`letters/l${number}.yaml`, letterFile(id, unit, round)];
  }
}

/** Rounds are held one after the other from 2026-07 on, three months apart. */
function day(round: number, month: number, date: number): string {
  const index = 2026 * 12 + 6 + round * 2 + month;
  const [year, inYear] = [Math.floor(index / 12), (index % 12) + 1];
  return `${year}-${String(inYear).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

function roundFile(round: number): string {
  const subjects = Array.from({ length: DEPARTMENTS }, (_, at) => `d${at + 1}`).join(', ');
  return `title: 第${round + 1}轮督察
kind: 专项督察
from: ${day(round, 0, 1)}
to: ${day(round, 0, 20)}
subjects: [${subjects}]
`;
}

function findingFile(prose: Prose, unit: number, target: string): string {
  return `unit: d${unit}
target: ${target}
title: ${prose.title()}
statement: ${prose.text(60)}
disclosure: 主动公开
`;
}

function rectificationFile(prose: Prose, unit: number, round: number, steps: number): string {
  const log = STEPS.slice(0, steps).map((step, at) => entry(`z${at}`, step, day(round, at + 1, 10)));
  return `lead: d${unit}
horizon: 限期整改
deadline: ${day(round, 4, 15)}
measures:
  - text: ${prose.text(30)}
effects:
  - { metric: 修订文件, value: '${(unit % 7) + 1}', unit: 件 }
disclosure: 主动公开
log:${log.length === 0 ? ' []\n' : `\n${log.join('')}`}`;
}

function closureFile(unit: number, round: number, steps: number): string {
  const details = [
    '    method: 实地核查\n    conclusion: 整改到位\n',
    `    from: ${day(round, 5, 1)}\n    to: ${day(round, 5, 8)}\n`,
    '    outcome: 已整改\n',
  ];
  const dates = [day(round, 4, 20), day(round, 5, 1), day(round, 5, 10)];
  const log = DECISIONS.slice(0, steps).map((step, at) => entry(`x${at}`, step, dates[at] ?? '') + details[at]);
  return `unit: ${unit === 1 ? 'd2' : 'd1'}\ndisclosure: 主动公开\nlog:\n${log.join('')}`;
}

function entry(id: string, step: string, date: string): string {
  return `  - id: ${id}\n    step: ${step}\n    date: ${date}\n`;
}

function letterFile(finding: string, unit: number, round: number): string {
  return `kind: 督办函
date: ${day(round, 4, 20)}
from: ${unit === 1 ? 'd2' : 'd1'}
to: d${unit}
matter: 按期整改
findings: [${finding}]
answerBy: ${day(round, 5, 20)}
answeredOn: ${day(round, 5, 18)}
disclosure: 主动公开
`;
}
