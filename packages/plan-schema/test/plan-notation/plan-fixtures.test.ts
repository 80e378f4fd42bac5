import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { formatPlan } from '../../src/notation/format-plan.js';
import { parsePlan } from '../../src/notation/parse-plan.js';
import { pinIds } from '../../src/notation/pin-ids.js';
import { applyEdits } from '../../src/notation/text-edit.js';
import { PlanSchema } from '../../src/schemas/plan.js';

const folder = join(import.meta.dirname, '../fixtures/plans');
const cases = readdirSync(folder);

describe.each(cases)('plan %s', (name) => {
  const text = readFileSync(join(folder, name, 'plan.md'), 'utf8');
  const { value, diagnostics } = parsePlan(text, { file: `plans/${name}.md` });

  test('reads as recorded', () => {
    const golden = join(folder, name, 'expected.json');
    const actual = `${JSON.stringify({ plan: value, diagnostics: diagnostics.map(line) }, null, 2)}\n`;
    if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(golden, actual);
    expect(actual).toBe(readFileSync(golden, 'utf8'));
  });

  test('fits the schema', () => {
    expect(PlanSchema.parse(value)).toEqual(value);
  });

  test('is the same plan after it was written and read again', () => {
    const written = formatPlan(value);
    expect(parsePlan(written, { file: `plans/${name}.md` }).value).toStrictEqual(value);
    expect(formatPlan(parsePlan(written, { file: `plans/${name}.md` }).value)).toBe(written);
  });

  test('pins its ids once', () => {
    const pinned = applyEdits(text, pinIds(text, { file: `plans/${name}.md` }).value);
    expect(pinIds(pinned, { file: `plans/${name}.md` }).value).toEqual([]);
    expect(parsePlan(pinned, { file: `plans/${name}.md` }).value).toStrictEqual(value);
  });
});

function line({ place, code }: Diagnostic): string {
  return `${place?.start.line}:${place?.start.column}-${place?.end.line}:${place?.end.column} ${code}`;
}
