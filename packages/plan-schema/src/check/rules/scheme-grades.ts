import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.js';
import { nearest } from '../../nearest.js';
import type { Scheme } from '../../schemas/scheme.js';
import { compareDecimals } from '../exact-decimal.js';
import type { Rule, RuleContext } from '../rule.js';
import { singleUnits } from '../single-units.js';

/** Grades go down from the best, a veto forces one of them, and a unit has one scheme a year. */
export const schemeGrades: Rule = function* (context) {
  for (const scheme of context.programme.schemes) {
    yield* descending(scheme, context);
    yield* vetoes(scheme, context);
  }
  yield* oneSchemeAYear(context);
};

function* descending({ id, grades }: Scheme, { locate }: RuleContext): Iterable<Diagnostic> {
  for (const [at, { title, from }] of grades.entries()) {
    const where = (field: string) => locate(`scheme:${id}`, `grades/${at}/${field}`);
    const before = grades[at - 1]?.from;
    if (from === undefined) {
      if (at < grades.length - 1) yield diagnostic('grade-without-bound', where('from'), { title });
    } else if (before !== undefined && compareDecimals(from, before) >= 0) {
      yield diagnostic('grades-not-descending', where('from'), { title, actual: from, before });
    }
  }
}

function* vetoes({ id, grades, vetoes: listed }: Scheme, { locate }: RuleContext): Iterable<Diagnostic> {
  const titles = grades.map(({ title }) => title);
  for (const [at, { grade }] of listed.entries()) {
    if (titles.includes(grade)) continue;
    const near = nearest(grade, titles);
    const values = { actual: grade, expected: titles.join(' | ') || '—', ...(near !== undefined && { near }) };
    yield diagnostic('grade-unknown', locate(`scheme:${id}`, `vetoes/${at}/grade`), values);
  }
}

function* oneSchemeAYear({ programme, index, locate }: RuleContext): Iterable<Diagnostic> {
  const taken = new Map<string, string>();
  for (const { id, year, units } of programme.schemes) {
    for (const [at, unit] of units.entries()) {
      for (const body of singleUnits([unit], index.units).bodies) {
        const other = taken.get(`${year}/${body}`);
        taken.set(`${year}/${body}`, other ?? id);
        if (other === undefined || other === id) continue;
        yield diagnostic('scheme-overlap', locate(`scheme:${id}`, `units/${at}`), { unit: body, year, other });
      }
    }
  }
}
