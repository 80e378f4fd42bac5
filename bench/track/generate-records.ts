import type { GeneratedFile } from '../build/generate-logs.ts';
import { generateProgramme } from '../build/generate-programme.ts';
import { proseOf } from '../build/prose.ts';
import { seededRandom } from '../build/random.ts';
import { generateAssessments } from './generate-assessments.ts';
import { generateFindings } from './generate-findings.ts';
import { generateIndicators } from './generate-indicators.ts';

/** How large a tracked programme is. */
export interface TrackedSize {
  readonly tasks: number;
  readonly indicators: number;
  readonly findings: number;
}

const PROMISES = `escalation:
  - { letter: 提醒函, afterDays: 0 }
  - { letter: 督办函, afterDays: 15 }
  - { letter: 风险提醒函, afterDays: 30 }
coverage:
  - { id: all, title: 督察全覆盖, units: [${Array.from({ length: 35 }, (_, at) => `d${at + 1}`).join(', ')}], from: '2026', to: '2030' }
`;

/** The generated programme of the builds, with indicators, findings and assessments beside its tasks. */
export function* generateRecords(size: TrackedSize): Generator<GeneratedFile> {
  const random = seededRandom(7);
  const tasks: string[] = [];
  for (const [path, text] of generateProgramme({ tasks: size.tasks })) {
    const task = /^progress\/[^/]+\/([^/]+)\.yaml$/.exec(path)?.[1];
    if (task !== undefined) tasks.push(task);
    yield [path, path === 'programme.yaml' ? text + PROMISES : text];
  }
  yield* generateIndicators(random, size.indicators);
  yield* generateFindings(random, proseOf(random), { findings: size.findings, tasks });
  yield* generateAssessments(random);
}
