import fc from 'fast-check';
import { PlanFrontmatterSchema } from '../../src/schemas/plan.js';
/** Strings that YAML could take for something else, and others. */
const printed = fc.oneof(fc.constantFrom('1.10', 'true', 'null', '~', '2026', '- a', '# a', 'a: b', "it's", '"', '{a}', '[a', '*a', '&a', '@', '|', '---', '0x1F', '星法委发〔2026〕3号'), fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }), fc
    .array(fc.constantFrom('甲', '乙', '\n', '𠮷', ' ', '：'), { minLength: 1, maxLength: 8 })
    .map((parts) => parts.join('')));
const optional = (arbitrary) => fc.option(arbitrary, { nil: undefined });
/** Front matter with any of its fields. */
export const arbitraryFrontMatter = fc
    .record({
    id: fc.constantFrom('xz26', 'a', 'p-2026-1'),
    title: printed,
    titleEn: optional(printed),
    inferred: optional(fc.array(printed, { maxLength: 2 })),
    kind: optional(fc.constantFrom('implementation-plan', 'work-points', 'other')),
    issuer: optional(printed),
    docNumber: optional(printed),
    issuedOn: optional(fc.constantFrom('2026-03-18', '2024-02-29')),
    period: optional(fc.constantFrom('2026/2030', '2026', '2026/2026')),
    supersedes: optional(fc.constant('xz21')),
    implements: optional(fc.constant(['gangyao-2021'])),
    text: fc.constantFrom('verbatim', 'summary'),
    source: optional(printed),
    validity: optional(fc.constantFrom('valid', 'lapsed')),
    disclosure: fc.constantFrom('public', 'on-request', 'withheld'),
})
    .map((fields) => PlanFrontmatterSchema.parse(withoutAbsent(fields)));
function withoutAbsent(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
