import { describe, expect, test } from 'vitest';
import { catalogue, type DiagnosticCode } from '../../src/diagnostics/catalogue.js';
import { describeDiagnostic } from '../../src/diagnostics/describe-diagnostic.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { allDiagnostics, exampleOf } from './all-diagnostics.js';
import { placed } from './bad-input.js';

const everything = allDiagnostics();
const found = everything.map(({ diagnostic }) => diagnostic);
const codes = Object.keys(catalogue) as DiagnosticCode[];

/** A diagnostic as the golden file shows it: code, place, and reason and hint in both languages. */
function shown(one: Diagnostic): string {
  const zh = describeDiagnostic(one, 'zh-CN');
  const en = describeDiagnostic(one, 'en');
  return [`${one.severity} ${placed(one)}`, zh.reason, `→ ${zh.hint}`, en.reason, `→ ${en.hint}`, ''].join('\n');
}

function slots(template: string): string[] {
  return [...template.matchAll(/\{(\w+\??)/g)].map((match) => match[1] ?? '').sort();
}

test('the wording of every code is the one that was reviewed', async () => {
  const golden = codes.flatMap((code) => exampleOf(code, everything) ?? []).map(({ diagnostic }) => shown(diagnostic));
  await expect(golden.join('\n')).toMatchFileSnapshot('wording.golden.txt');
});

describe.each(codes)('%s', (code) => {
  const { zh, en } = catalogue[code];

  test('says the same in both languages', () => {
    expect(new Set(slots(en.reason + en.hint))).toEqual(new Set(slots(zh.reason + zh.hint)));
    expect(zh.reason).not.toMatch(/[。！]$/);
    expect(en.reason).not.toMatch(/[.!]$/);
    expect(zh.hint).toMatch(/[。？]$/);
    expect(en.hint).toMatch(/[.?]$/);
  });

  test('leaves no slot open', () => {
    const texts = found
      .filter((one) => one.code === code)
      .flatMap((one) => [describeDiagnostic(one, 'zh-CN'), describeDiagnostic(one, 'en')]);
    for (const { reason, hint } of texts) {
      expect(reason + hint).not.toMatch(/\{\w+\??|undefined|NaN|\[object|“”/);
    }
  });
});

test('words in a slot follow the language, unknown values stay as they are', () => {
  const one: Diagnostic = {
    code: 'value-wrong-type',
    severity: 'error',
    file: 'units/a.yaml',
    values: { field: 'members', actual: 'a', type: 'array' },
  };
  expect(describeDiagnostic(one, 'zh-CN').reason).toBe('“members”的值“a”类型不对，应为列表');
  expect(describeDiagnostic(one, 'en').reason).toBe('The value “a” of “members” is not a list');
  const other = { ...one, values: { ...one.values, type: 'toString' } };
  expect(describeDiagnostic(other, 'en').reason).toBe('The value “a” of “members” is not toString');
});
