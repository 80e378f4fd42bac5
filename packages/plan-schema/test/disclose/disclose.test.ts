import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { disclose } from '../../src/disclose/disclose.js';
import { mayPublish, publishable } from '../../src/disclose/publishable.js';
import { isPublished } from '../../src/disclose/published.js';
import { viewOf } from '../../src/records/schema-view.js';
import { type Programme, ProgrammeSchema } from '../../src/schemas/programme.js';
import { HIDDEN, OPEN, plantedProgramme } from './planted-programme.js';

/** The texts of one mark that a value holds, each once. */
function textsIn(value: unknown, mark: RegExp): ReadonlySet<string> {
  return new Set(JSON.stringify(value).match(mark) ?? []);
}

const runs = { numRuns: 100 };

describe('the public edition', () => {
  test('holds nothing that is not public, and the same look finds everything in the internal one', () => {
    fc.assert(
      fc.property(plantedProgramme, ({ programme, hidden }) => {
        expect([...textsIn(disclose(programme, 'public'), HIDDEN)]).toEqual([]);
        expect(textsIn(disclose(programme, 'internal'), HIDDEN)).toEqual(textsIn(programme, HIDDEN));
        expect(textsIn(programme, HIDDEN).size).toBeGreaterThan(0);
        expect(hidden).toBeGreaterThan(0);
      }),
      runs,
    );
  });

  test('holds all that is public', () => {
    fc.assert(
      fc.property(plantedProgramme, ({ programme }) => {
        const kept = textsIn(disclose(programme, 'public'), OPEN);
        expect([...textsIn(programme, OPEN)].filter((text) => !kept.has(text))).toEqual([]);
      }),
      runs,
    );
  });

  test('counts what it leaves out', () => {
    fc.assert(
      fc.property(plantedProgramme, ({ programme }) => {
        const edition = disclose(programme, 'public');
        const { removed } = edition.disclosed;
        const gone = (kind: keyof typeof removed) => (removed[kind]?.onRequest ?? 0) + (removed[kind]?.withheld ?? 0);
        expect(edition.evidence.length + gone('evidence')).toBe(programme.evidence.length);
        expect(edition.inspections.length + gone('inspection')).toBe(programme.inspections.length);
        expect(edition.reports.length + gone('report')).toBe(programme.reports.length);
        const plans = (one: Pick<typeof edition, 'plans' | 'upstream'>) => one.plans.length + one.upstream.length;
        expect(plans(edition) + gone('plan')).toBe(plans(programme));
        const rounds = new Set(edition.inspections.map(({ id }) => id));
        const findings = programme.findings.filter(({ round }) => rounds.has(round));
        expect(edition.findings.length + gone('finding')).toBe(findings.length);
        const known = new Set(edition.findings.map(({ id }) => id));
        const ofKnown = (records: readonly { finding: string }[]) => records.filter((one) => known.has(one.finding));
        expect(edition.rectifications.length + gone('rectification')).toBe(ofKnown(programme.rectifications).length);
        expect(edition.closures.length + gone('closure')).toBe(ofKnown(programme.closures).length);
        expect(edition.letters.length + gone('letter')).toBe(programme.letters.length);
        expect(edition.catalogues.length + gone('catalogue')).toBe(programme.catalogues.length);
        expect(edition.schemes.length + gone('scheme')).toBe(programme.schemes.length);
        const schemes = new Set(edition.schemes.map(({ id }) => id));
        const assessed = programme.assessments.filter(({ scheme }) => schemes.has(scheme));
        expect(edition.assessments.length + gone('assessment')).toBe(assessed.length);
        const measured = new Set(edition.catalogues.flatMap((one) => one.indicators.map(({ id }) => id)));
        const observed = programme.observations.filter(({ indicator }) => measured.has(indicator));
        expect(edition.observations.length + gone('observation')).toBe(observed.length);
        for (const counts of Object.values(removed)) expect(counts.onRequest + counts.withheld).toBeGreaterThan(0);
      }),
      runs,
    );
  });

  test('is a sealed copy; the programme stays as it was', () => {
    fc.assert(
      fc.property(plantedProgramme, ({ programme }) => {
        const before = JSON.stringify(programme);
        const edition = disclose(deepFreeze(programme), 'public');
        expect(JSON.stringify(programme)).toBe(before);
        expect(thawed(edition)).toEqual([]);
      }),
      runs,
    );
  });

  test('gives the same when it is disclosed again', () => {
    fc.assert(
      fc.property(plantedProgramme, ({ programme }) => {
        const once = disclose(programme, 'public');
        const { disclosed: _, ...records } = disclose(once as unknown as Programme, 'public');
        const { disclosed: __, ...first } = once;
        expect(records).toEqual(first);
      }),
      runs,
    );
  });
});

test('the fields that stay inside are the reviewed ones', () => {
  expect([...shutFields(ProgrammeSchema)].sort()).toEqual([
    'assessments.assessors',
    'assessments.disclosureReason',
    'catalogues.disclosureReason',
    'closures.disclosureReason',
    'closures.log.disclosureReason',
    'closures.log.internalNote',
    'evidence.disclosureReason',
    'findings.disclosureReason',
    'findings.responsiblePerson',
    'inspections.disclosureReason',
    'inspections.members',
    'letters.contact',
    'letters.disclosureReason',
    'observations.disclosureReason',
    'observations.log.disclosureReason',
    'observations.log.internalNote',
    'progress.disclosureReason',
    'progress.log.disclosureReason',
    'progress.log.internalNote',
    'progress.log.reportedBy',
    'progress.log.verifiedBy',
    'rectifications.disclosureReason',
    'rectifications.log.disclosureReason',
    'rectifications.log.internalNote',
    'rectifications.responsiblePerson',
    'reports.disclosureReason',
    'schemes.disclosureReason',
    'units.contact',
  ]);
});

describe('fields', () => {
  const schema = z.strictObject({
    open: z.string().optional().meta({ publish: true }),
    shut: z.string().optional().meta({ publish: false }),
    unmarked: z.string().optional(),
    nested: z.strictObject({ unmarked: z.string() }).optional().meta({ publish: true }),
    anything: z.unknown().meta({ publish: true }),
  });

  test.each([
    [{ open: 'a' }, { open: 'a' }],
    [{ shut: 'a' }, {}],
    [{ unmarked: 'a' }, {}],
    [{ added: 'a' }, {}],
    [{ nested: { unmarked: 'a' } }, { nested: {} }],
    [{ open: { smuggled: 'a' } }, {}],
    [{ open: ['a'] }, {}],
    [{ anything: { smuggled: 'a' } }, {}],
    [JSON.parse('{"__proto__": {"open": "a"}}'), {}],
    [Object.create({ open: 'a' }), {}],
  ])('%j becomes %j', (value, published) => {
    expect(JSON.parse(JSON.stringify(publishable(schema, value)))).toEqual(published);
  });
});

describe('the mark of an edition', () => {
  const programme = ProgrammeSchema.parse({ id: 'demo', title: '示范', jurisdiction: { name: '示范市' } });
  const edition = disclose(programme, 'public');

  test('tells audiences apart', () => {
    expect(isPublished(edition, 'public')).toBe(true);
    expect(isPublished(edition, 'internal')).toBe(false);
    expect(isPublished(disclose(programme, 'internal'), 'public')).toBe(false);
    expect(isPublished(disclose(programme, 'internal'), 'internal')).toBe(true);
  });

  test.each([
    ['a bare programme', programme],
    ['a spread', { ...edition }],
    ['an assignment', Object.assign({}, edition)],
    ['a copy by JSON', JSON.parse(JSON.stringify(edition))],
    ['a structured clone', structuredClone(edition)],
    ['a programme that says so', { ...programme, disclosed: edition.disclosed }],
    ['nothing', null],
    ['a word', 'public'],
  ])('%s does not carry it', (_, value) => {
    expect(isPublished(value, 'public')).toBe(false);
  });

  test('cannot be moved from the internal edition to another audience', () => {
    const internal = disclose(programme, 'internal');
    const mark = Symbol.for('zhunsheng.published');
    expect(Reflect.set(internal, mark, 'public')).toBe(false);
    expect(Reflect.defineProperty(internal, mark, { value: 'public' })).toBe(false);
  });
});

/** Paths of the fields that may not be published. */
function shutFields(schema: z.core.$ZodType, path = ''): Set<string> {
  const view = viewOf(schema);
  if (view.kind === 'array') return shutFields(view.element, path);
  if (view.kind === 'union') return new Set(view.options.flatMap((option) => [...shutFields(option, path)]));
  if (view.kind !== 'object') return new Set();
  const fields = Object.entries(view.shape).flatMap(([key, field]) => {
    const at = path === '' ? key : `${path}.${key}`;
    return mayPublish(field) ? [...shutFields(field, at)] : [at];
  });
  return new Set(fields);
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}

/** Paths of what is not frozen in a value. */
function thawed(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, inner]) => thawed(inner, `${path}/${key}`));
  return Object.isFrozen(value) ? inside : [path, ...inside];
}
