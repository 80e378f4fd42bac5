import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPlan } from '../../src/notation/format-plan.js';
import { parsePlan } from '../../src/notation/parse-plan.js';
import { arbitraryPlan } from './arbitrary-plan.js';
test('what formatPlan writes, parsePlan reads back to the same plan', () => {
    fc.assert(fc.property(arbitraryPlan, (plan) => {
        const text = formatPlan(plan);
        expect(parsePlan(text, { file: `plans/${plan.id}.md` }).value, text).toStrictEqual(plan);
    }), { numRuns: 5_000 });
}, 120_000);
