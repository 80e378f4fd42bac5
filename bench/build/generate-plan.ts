import type { Prose } from './prose.ts';
import type { Random } from './random.ts';
import { drawUnits, type GeneratedUnit } from './units.ts';

/** What the progress of a duty is written from. */
export interface GeneratedDuty {
  readonly id: string;
  /** How it ends: on a day, anew every year, or never. */
  readonly course: 'dated' | 'yearly' | 'lasting';
  readonly hasTarget: boolean;
}

/** A task with the duties that units report on: the task itself, or its parts. */
export interface GeneratedTask {
  readonly id: string;
  readonly lead: GeneratedUnit;
  readonly duties: readonly GeneratedDuty[];
}

/** A plan file and what has to be reported on it. */
export interface GeneratedPlan {
  readonly id: string;
  readonly text: string;
  readonly tasks: readonly GeneratedTask[];
}

/** What a plan is made of. */
export interface PlanParts {
  /** Number of the plan among the programme's, from 1. */
  readonly number: number;
  readonly tasks: number;
  readonly sections: number;
  /** Characters of text in each task. */
  readonly characters: number;
  readonly units: readonly GeneratedUnit[];
  readonly themes: readonly string[];
}

const HAN_NUMBERS = [...'一二三四五六七八九十'];
const DATES = ['2026年底前', '2027年6月底前', '2027年12月底前', '2028年9月底前', '2029年2月底前', '2030年底前'];
const SHARE_OF_PARTS = 0.2;

/** Writes one plan; at most ten sections, tasks spread over them evenly. */
export function generatePlan(random: Random, prose: Prose, parts: PlanParts): GeneratedPlan {
  const id = `p${String(parts.number).padStart(2, '0')}`;
  const written = Array.from({ length: parts.tasks }, (_, index) =>
    writeTask(random, prose, `${id}-${index + 1}`, parts),
  );
  const perSection = Math.ceil(parts.tasks / parts.sections);
  const body = written.flatMap(({ text }, index) => {
    const section = index / perSection;
    const heading = Number.isInteger(section)
      ? [writeHeading(prose, `${id}-s${section + 1}`, section, parts.themes)]
      : [];
    return [...heading, `### ${(index % perSection) + 1}. ${text}`];
  });
  const text = [frontMatter(id, parts.number, prose), prose.text(120), ...body].join('\n\n');
  return { id, text: `${text}\n`, tasks: written.map(({ task }) => task) };
}

function frontMatter(id: string, number: number, prose: Prose): string {
  return [
    '---',
    `id: ${id}`,
    `title: 试算市${prose.title()}实施方案（2026—2030年）`,
    'kind: implementation-plan',
    'issuer: 试算市人民政府',
    `docNumber: 试政发〔2026〕${number}号`,
    'issuedOn: 2026-03-18',
    'period: 2026/2030',
    'text: verbatim',
    '---',
  ].join('\n');
}

function writeHeading(prose: Prose, id: string, index: number, themes: readonly string[]): string {
  return `## ${HAN_NUMBERS[index]}、${prose.title()} {#${id} theme=${themes[index % themes.length]}}`;
}

function writeTask(random: Random, prose: Prose, id: string, { units, characters }: PlanParts) {
  const { lead, support } = drawUnits(random, units);
  const heading = `${prose.title()} {.task #${id}}`;
  const named = `责任单位：${lead.name}${support ? `；配合单位：${support.name}` : ''}`;
  if (random.chance(SHARE_OF_PARTS)) {
    const parts = ['a', 'b', 'c'].map((letter) => writeDuty(random, `${id}.${letter}`));
    const share = Math.floor(characters / 4);
    const items = parts.map(({ brackets }, index) => `- ${prose.text(share)}${brackets} {#${'abc'[index]}}`);
    const text = [heading, prose.text(characters - 3 * share), `【${named}】`, items.join('\n')].join('\n\n');
    return { text, task: { id, lead, duties: parts.map(({ duty }) => duty) } };
  }
  const { duty, brackets } = writeDuty(random, id);
  const text = [heading, prose.text(characters), `【${named}】${brackets}`].join('\n\n');
  return { text, task: { id, lead, duties: [duty] } };
}

function writeDuty(random: Random, id: string) {
  const course = random.pick(['dated', 'dated', 'dated', 'yearly', 'lasting'] as const);
  const limit = { dated: random.pick(DATES), yearly: '每年12月底前', lasting: '长期坚持' }[course];
  const hasTarget = random.chance(0.4);
  const target = hasTarget ? `【目标：按期办结率 ≥ ${90 + random.below(10)}%】` : '';
  const duty: GeneratedDuty = { id, course, hasTarget };
  return { duty, brackets: `【完成时限：${limit}】${target}` };
}
