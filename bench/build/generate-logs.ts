import type { GeneratedDuty, GeneratedTask } from './generate-plan.ts';
import type { Prose } from './prose.ts';
import type { Random } from './random.ts';

/** The day up to which generated records go. */
export const DATA_AS_OF = '2028-12-31';

/** A file by its path inside the programme folder. */
export type GeneratedFile = readonly [path: string, text: string];

const DAYS = ['2026-09-30', '2027-06-28', '2027-12-20', '2028-09-25', '2028-12-24'];
const SHARE_VERIFIED = 0.3;
const SHARE_EXTENDED = 0.05;

/** The logs of a task: two to four reports on each duty by each unit that owes it, some checked, few put off. */
export function generateLogs(random: Random, prose: Prose, { id, lead, duties }: GeneratedTask): GeneratedFile[] {
  const reporters = lead.members.length > 0 ? lead.members : [lead.id];
  const verified = random.chance(SHARE_VERIFIED);
  const checker = lead.id === 'd1' ? 'd2' : 'd1';
  const reports = reporters.map((unit): GeneratedFile => {
    const entries = duties.flatMap((duty) => writeReports(random, prose, duty, unit, id));
    return [`progress/${unit}/${id}.yaml`, logFile(unit, id, entries)];
  });
  const [first] = duties;
  if (!verified || !first) return reports;
  const check = `  - id: hy-1
    kind: 核验
    date: ${DATA_AS_OF}${ofDuty(first, id)}
    verifies: ${entryId(reporters[0] ?? '', first, 0)}
    method: 抽查案卷
    result: 核验通过
    note: ${prose.text(30)}
`;
  return [...reports, [`progress/${checker}/${id}.yaml`, logFile(checker, id, [{ date: DATA_AS_OF, text: check }])]];
}

interface Entry {
  readonly date: string;
  readonly text: string;
}

function logFile(unit: string, task: string, entries: readonly Entry[]): string {
  const inOrder = entries.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return `unit: ${unit}\ntask: ${task}\nlog:\n${inOrder.map(({ text }) => text).join('')}`;
}

function writeReports(random: Random, prose: Prose, duty: GeneratedDuty, unit: string, task: string): Entry[] {
  const start = random.below(2);
  const days = DAYS.slice(start, start + 2 + random.below(3));
  const done = random.chance(0.6);
  const reports = days.map((date, index): Entry => {
    const last = index === days.length - 1;
    const progress = duty.course === 'lasting' ? '长期坚持' : last && done ? '已完成' : '推进中';
    const values = duty.hasTarget ? `\n    values:\n      - value: '${80 + random.below(20)}'` : '';
    const text = `  - id: ${entryId(unit, duty, index)}
    kind: 进展
    date: ${date}${ofDuty(duty, task)}
    progress: ${progress}${values}
    note: ${prose.text(40)}
`;
    return { date, text };
  });
  const isExtended = duty.course === 'dated' && random.chance(SHARE_EXTENDED);
  return isExtended ? [...reports, writeExtension(prose, duty, unit, task)] : reports;
}

function writeExtension(prose: Prose, duty: GeneratedDuty, unit: string, task: string): Entry {
  const text = `  - id: ${entryId(unit, duty, 9)}
    kind: 延期
    date: 2028-12-28${ofDuty(duty, task)}
    from: 2028-12-31
    to: 2029-06-30
    reason: ${prose.text(25)}
    approvedBy: ${unit === 'd3' ? 'd4' : 'd3'}
`;
  return { date: '2028-12-28', text };
}

function entryId(unit: string, duty: GeneratedDuty, index: number): string {
  return `${unit}-${duty.id.split('.')[1] ?? 'all'}-${index + 1}`;
}

function ofDuty({ id }: GeneratedDuty, task: string): string {
  return id === task ? '' : `\n    of: ${id}`;
}
