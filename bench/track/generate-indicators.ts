import type { GeneratedFile } from '../build/generate-logs.ts';
import type { Random } from '../build/random.ts';

/** Years with observations. */
export const YEARS = ['2026', '2027', '2028'];

const LEAVES_PER_CATALOGUE = 100;
const LEAVES_PER_GROUP = 10;
const QUARTER_ENDS = ['03-31', '06-30', '09-30', '12-31'];
const SHARE_SILENT = 0.05;
const SHARE_CORRECTED = 0.05;

/** Catalogues of a hundred leaves in ten groups, every leaf measured by quarters in three years, here and there corrected. */
export function* generateIndicators(random: Random, leaves: number): Generator<GeneratedFile> {
  for (let number = 1; (number - 1) * LEAVES_PER_CATALOGUE < leaves; number += 1) {
    const id = `k${String(number).padStart(2, '0')}`;
    const count = Math.min(LEAVES_PER_CATALOGUE, leaves - (number - 1) * LEAVES_PER_CATALOGUE);
    yield [`indicators/${id}.yaml`, catalogueFile(random, id, count)];
    for (let leaf = 1; leaf <= count; leaf += 1) {
      for (const year of YEARS) yield [`observations/${year}/${id}-${leaf}.yaml`, observationFile(random, year)];
    }
  }
}

function catalogueFile(random: Random, id: string, count: number): string {
  const rows = Array.from({ length: count }, (_, at) => {
    const group = at % LEAVES_PER_GROUP === 0 ? groupRow(id, at / LEAVES_PER_GROUP + 1) : '';
    return group + leafRow(random, id, at + 1);
  });
  return `title: 指标体系${id}\nindicators:\n${rows.join('')}`;
}

function groupRow(id: string, number: number): string {
  return `  - id: ${id}-g${number}\n    title: 第${number}组\n    kind: ${number % 2 === 0 ? '约束性' : '预期性'}\n`;
}

function leafRow(random: Random, id: string, number: number): string {
  const goals = [...YEARS, '2030'].map(
    (year, at) => `      - { period: '${year}', comparator: '>=', value: '${70 + 8 * at}' }\n`,
  );
  return `  - id: ${id}-${number}
    parent: ${id}-g${Math.floor((number - 1) / LEAVES_PER_GROUP) + 1}
    title: 第${number}项
    unit: '%'
    frequency: 季度
    owner: d${random.below(35) + 1}
    baseline: { period: '2025', value: '60' }
    goals:
${goals.join('')}`;
}

function observationFile(random: Random, year: string): string {
  const rows = QUARTER_ENDS.map((end, at) => {
    const [id, date, period] = [`q${at + 1}-${year}`, `${year}-${end}`, `${year}-Q${at + 1}`];
    const head = `  - id: ${id}\n    date: ${date}\n    period: ${period}\n`;
    if (random.chance(SHARE_SILENT)) return `${head}    kind: 无数据\n    reason: 系统升级\n`;
    const value = (65 + random.below(300) / 10).toFixed(1);
    const row = `${head}    kind: 指标值\n    value: '${value}'\n`;
    if (!random.chance(SHARE_CORRECTED)) return row;
    const correction = row.replace(`id: ${id}`, `id: ${id}-2`);
    return `${row}${correction}    corrects: ${id}\n`;
  });
  return `log:\n${rows.join('')}`;
}
