import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPlan } from '../../src/notation/format-plan.js';
import { parsePlan } from '../../src/notation/parse-plan.js';
import { pinIds } from '../../src/notation/pin-ids.js';
import { applyEdits } from '../../src/notation/text-edit.js';
import { PlanSchema } from '../../src/schemas/plan.js';

const file = 'plans/p.md';

/** Pieces that mean something in the notation, put together without sense. */
const piece = fc.constantFrom(
  ...[
    '---\n',
    'id: p\n',
    'title: 方案\n',
    '# ',
    '## ',
    '### ',
    '#### ',
    '一、',
    '（一）',
    '甲',
    '乙。',
    '\n',
    '\n\n',
    ' ',
    '  ',
    '\t',
  ],
  ...[
    '{.task}',
    '{.task #t}',
    ' {#a}',
    ' {#b}',
    '{#',
    '}',
    '{.notice}',
    '【责任单位：甲】',
    '〖落实：g#1〗',
    '【',
    '】',
    '〖',
    '〗',
  ],
  ...[
    '- ',
    '1. ',
    '2) ',
    '* ',
    '> ',
    '```\n',
    '| a |\n| - |\n',
    ' <!-- c --> ',
    '<b>',
    '[责任单位:甲]',
    '[^1]: ',
    '\\',
    '`',
    '**',
    '\r\n',
    '𠮷',
  ],
);
const body = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const text = fc.oneof(
  body,
  body.map((rest) => `---\nid: p\ntitle: 方案\n---\n${rest}`),
);

test('any text gives a plan of the right shape', () => {
  fc.assert(
    fc.property(text, (source) => {
      const { value } = parsePlan(source, { file });
      expect(PlanSchema.parse(value)).toEqual(value);
    }),
    { numRuns: 2_000, seed: 2026 },
  );
}, 60_000);

test('a text without errors gives a plan that survives writing', () => {
  fc.assert(
    fc.property(text, (source) => {
      const { value, diagnostics } = parsePlan(source, { file });
      fc.pre(diagnostics.every(({ severity }) => severity !== 'error'));
      const written = formatPlan(value);
      expect(parsePlan(written, { file }).value, written).toStrictEqual(value);
    }),
    { numRuns: 1_000, seed: 2026, maxSkipsPerRun: 1_000 },
  );
}, 120_000);

test('pinned ids stay, and pinning changes nothing else of the plan', () => {
  fc.assert(
    fc.property(text, (source) => {
      const pinned = applyEdits(source, pinIds(source, { file }).value);
      expect(pinIds(pinned, { file }).value, pinned).toEqual([]);
      const before = parsePlan(source, { file });
      // What gets no pin has a provisional id, which the pins of other headings may change.
      const idsAreSound = before.diagnostics.every(
        ({ code }) => !/^(?:id-|part-id-(?!missing)|heading-underlined)/.test(code),
      );
      if (idsAreSound && !source.includes('[责任单位')) {
        expect(parsePlan(pinned, { file }).value).toEqual(before.value);
      }
    }),
    { numRuns: 2_000, seed: 2026 },
  );
}, 60_000);
