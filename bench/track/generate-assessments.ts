import type { GeneratedFile } from '../build/generate-logs.ts';
import type { Random } from '../build/random.ts';
import { YEARS } from './generate-indicators.ts';

const DEPARTMENTS = 35;
const ITEMS = 20;

/** A scheme of twenty items for each year with observations, and the assessment of every department under it. */
export function* generateAssessments(random: Random): Generator<GeneratedFile> {
  for (const year of YEARS) {
    yield [`schemes/${year}-departments.yaml`, schemeFile(year)];
    for (let unit = 1; unit <= DEPARTMENTS; unit += 1) {
      yield [`assessments/${year}/d${unit}.yaml`, assessmentFile(random, year)];
    }
  }
}

function schemeFile(year: string): string {
  const units = Array.from({ length: DEPARTMENTS }, (_, at) => `d${at + 1}`).join(', ');
  const items = Array.from(
    { length: ITEMS },
    (_, at) => `      - { id: i${at}, title: 第${at + 1}项, weight: '5', rule: { kind: 按比例得分, to: '100' } }\n`,
  );
  return `title: ${year}年考核方案
units: [${units}]
parts:
  - id: whole
    title: 年终评分
    ratio: '100'
    items:
${items.join('')}grades:
  - { title: 优秀, from: '90' }
  - { title: 良好, from: '75' }
  - { title: 合格 }
`;
}

function assessmentFile(random: Random, year: string): string {
  const items = Array.from({ length: ITEMS }, (_, at) => `  - { item: i${at}, value: '${50 + random.below(50)}' }\n`);
  return `scheme: ${year}-departments\nverifiedOn: ${year}-12-20\nverifiedBy: q1\nitems:\n${items.join('')}`;
}
