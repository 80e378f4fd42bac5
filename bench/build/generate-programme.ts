import { DATA_AS_OF, type GeneratedFile, generateLogs } from './generate-logs.ts';
import { generatePlan } from './generate-plan.ts';
import { proseOf } from './prose.ts';
import { seededRandom } from './random.ts';
import { type GeneratedUnit, generateUnits } from './units.ts';

/** How large a generated programme is. */
export interface ProgrammeSize {
  readonly tasks: number;
  /** Tasks in one plan file; 500 by default. */
  readonly perPlan?: number;
  /** Characters of text in each task; 300 by default. */
  readonly characters?: number;
  /** Another seed gives another programme of the same size; 1 by default. */
  readonly seed?: number;
}

const THEMES = ['institutions', 'decisions', 'enforcement', 'disputes', 'digital', 'leadership'];
const SECTIONS = 9;
const TASKS_PER_SECTION = 110;

/**
 * The files of a made-up programme: 40 units, plans in sections, tasks with units, deadlines and targets, one in five
 * of them in three parts, each with its log of progress. Correct by the rules of `zhunsheng check`; the same for the
 * same size and seed.
 */
export function* generateProgramme(size: ProgrammeSize): Generator<GeneratedFile> {
  const { tasks, perPlan = 500, characters = 300, seed = 1 } = size;
  const random = seededRandom(seed);
  const prose = proseOf(random);
  const units = generateUnits(prose);
  yield ['programme.yaml', programmeFile()];
  for (const unit of units) yield [`units/${unit.id}.yaml`, unitFile(unit)];
  const plans = Math.ceil(tasks / perPlan);
  for (let number = 1; number <= plans; number += 1) {
    const inPlan = Math.min(perPlan, tasks - (number - 1) * perPlan);
    const sections = Math.max(Math.ceil(SECTIONS / plans), Math.round(inPlan / TASKS_PER_SECTION));
    const plan = generatePlan(random, prose, { number, tasks: inPlan, sections, characters, units, themes: THEMES });
    yield [`plans/${plan.id}@1.md`, plan.text];
    for (const task of plan.tasks) yield* generateLogs(random, prose, task);
  }
}

function programmeFile(): string {
  const themes = THEMES.map((id) => `  - id: ${id}\n    title: ${id}\n`).join('');
  return `id: shisuan
title: 试算市法治政府建设
jurisdiction:
  name: 试算市
tracking:
  since: 2026-04-01
  every: quarter
dataAsOf: ${DATA_AS_OF}
themes:
${themes}`;
}

function unitFile({ id, name, members }: GeneratedUnit): string {
  const group = members.length > 0 ? `kind: group\nmembers: [${members.join(', ')}]\n` : '';
  return `id: ${id}\nname: ${name}\n${group}`;
}
