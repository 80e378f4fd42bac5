import fc from 'fast-check';
import { z } from 'zod';
import { optionOf, unwrap, viewOf } from '../../src/records/schema-view.js';
import { AnnualReportSchema } from '../../src/schemas/annual-report.js';
import { AssessedEventSchema, AssessedItemSchema, AssessmentSchema } from '../../src/schemas/assessment.js';
import { BlockSchema } from '../../src/schemas/block.js';
import { ClosureSchema } from '../../src/schemas/closure.js';
import { EvidenceSchema } from '../../src/schemas/evidence.js';
import { FindingSchema } from '../../src/schemas/finding.js';
import { CatalogueSchema, IndicatorSchema } from '../../src/schemas/indicator.js';
import { InspectionRoundSchema, ProposalSchema } from '../../src/schemas/inspection-round.js';
import { LetterSchema } from '../../src/schemas/letter.js';
import { ObservationLogSchema, ObservationSchema } from '../../src/schemas/observation.js';
import { PlanSchema } from '../../src/schemas/plan.js';
import { PlanNodeSchema } from '../../src/schemas/plan-node.js';
import { type Programme, ProgrammeSchema } from '../../src/schemas/programme.js';
import { CoveragePromiseSchema } from '../../src/schemas/programme-file.js';
import { LogEntrySchema, ProgressLogSchema } from '../../src/schemas/progress-log.js';
import { RectificationSchema } from '../../src/schemas/rectification.js';
import { SchemeItemSchema, SchemePartSchema, SchemeSchema } from '../../src/schemas/scheme.js';
import { MilestoneRuleSchema } from '../../src/schemas/scoring-rule.js';
import { TraceSchema } from '../../src/schemas/trace.js';
import { UnitSchema } from '../../src/schemas/unit.js';

/** A programme in which every text says whether the public may see it. */
export interface Planted {
  readonly programme: Programme;
  /** How many texts the public may not see; each is `hidden-<n>`. */
  readonly hidden: number;
  /** How many it must see; each is `open-<n>`. */
  readonly open: number;
}

/** A text that no edition for the public may hold. */
export const HIDDEN = /hidden-\d+/g;
/** A text that the public edition must hold. */
export const OPEN = /open-\d+/g;

/** Random programmes with every field of every schema, fields that no schema knows, and references to whatever there is. */
export const plantedProgramme: fc.Arbitrary<Planted> = fc.gen().map((draw) => new Planter(draw).plant());

type Draw = fc.GeneratorValue;
type Fields = Readonly<Record<string, unknown>>;

interface Named {
  readonly id: string;
  readonly hidden: boolean;
}

interface Made extends Named {
  readonly value: unknown;
}

interface Task extends Named {
  readonly parts: readonly Named[];
}

interface PlantedPlan extends Named {
  readonly value: unknown;
  /** Its sections and tasks as others name them. */
  readonly clauses: readonly Named[];
}

class Planter {
  readonly #draw: Draw;
  #hidden = 0;
  #open = 0;
  readonly #tasks: Task[] = [];

  constructor(draw: Draw) {
    this.#draw = draw;
  }

  plant(): Planted {
    const upper: PlantedPlan[] = [];
    this.#list(2, () => upper.push(this.#plan(upper, [])));
    const plans: PlantedPlan[] = [];
    this.#list(2, () => plans.push(this.#plan(upper, plans, this.#tasks)));
    const evidence = this.#list(3, () => this.#record(EvidenceSchema));
    const catalogues = this.#list(2, () => this.#catalogue(plans));
    const indicators = catalogues.flatMap((one) => one.indicators);
    const rounds: Made[] = [];
    this.#list(2, () => rounds.push(this.#round(rounds)));
    const findings = rounds.length === 0 ? [] : this.#findings(rounds, indicators);
    const schemes = this.#list(2, () => this.#scheme(catalogues, indicators));
    const programme = this.#fill(ProgrammeSchema, false, {
      units: [this.#fill(UnitSchema, false)],
      plans: plans.map(({ value }) => value),
      upstream: upper.map(({ value }) => value),
      evidence: evidence.map(({ value }) => value),
      coverage: [this.#promise()],
      inspections: rounds.map((one) => this.#withProposals(one, findings)),
      findings: findings.map(({ value }) => value),
      rectifications: findings.map((one) => this.#cure(RectificationSchema, one, evidence)),
      closures: findings.map((one) => this.#cure(ClosureSchema, one, evidence)),
      letters: this.#list(2, () => this.#letter(findings)),
      catalogues: catalogues.map(({ value }) => value),
      observations: indicators.map((one) => this.#observations(one, evidence)),
      schemes: schemes.map(({ value }) => value),
      assessments: schemes.map((one) => this.#assessment(one, findings, evidence)),
      progress: this.#tasks.map((task) => this.#log(task, evidence)),
      reports: this.#list(2, () => this.#record(AnnualReportSchema).value),
      traces: plans.map((plan) => this.#trace(plan, upper)),
    });
    return { programme: programme as Programme, hidden: this.#hidden, open: this.#open };
  }

  #plan(upper: readonly PlantedPlan[], earlier: readonly Named[], tasks: Task[] = []): PlantedPlan {
    const clauses = upper.flatMap((one) => one.clauses);
    const disclosure = this.#disclosure();
    const hidden = disclosure !== 'public';
    const id = this.#text(hidden);
    const nodes: unknown[] = [];
    const names: Named[] = [];
    const sections = this.#list(2, () => {
      const section = this.#node('section', hidden, undefined, clauses);
      nodes.push(section.value);
      for (const task of this.#list(2, () => this.#node('task', section.hidden, section.id, clauses))) {
        nodes.push(task.value);
        names.push(task);
        tasks.push(task);
      }
      return section;
    });
    const value = this.#fill(PlanSchema, hidden, {
      id,
      disclosure,
      nodes,
      implements: this.#some(upper),
      supersedes: this.#pick([undefined, ...earlier])?.id,
      notice: [this.#block(hidden, clauses).value],
      preamble: [this.#block(hidden, clauses).value],
      closing: [this.#block(hidden, clauses).value],
    });
    return { id, hidden, value, clauses: [...sections, ...names].map((one) => ({ ...one, id: `${id}#${one.id}` })) };
  }

  #node(kind: 'section' | 'task', inside: boolean, parent: string | undefined, clauses: readonly Named[]) {
    const disclosure = this.#optionalDisclosure();
    const hidden = inside || (disclosure ?? 'public') !== 'public';
    const id = this.#text(hidden);
    const blocks = this.#list(2, () => this.#block(hidden, clauses));
    const schema = this.#option(PlanNodeSchema, kind);
    const set = { kind, id, parent, disclosure, blocks: blocks.map((block) => block.value) };
    const value = this.#fill(schema, hidden, { ...set, implements: this.#links(clauses) });
    return { id, hidden, value, parts: blocks.map((block) => ({ id: block.id, hidden: block.hidden })) };
  }

  #block(inside: boolean, clauses: readonly Named[]) {
    const disclosure = this.#optionalDisclosure();
    const hidden = inside || (disclosure ?? 'public') !== 'public';
    const id = this.#text(hidden);
    return { id, hidden, value: this.#fill(BlockSchema, hidden, { id, disclosure, implements: this.#links(clauses) }) };
  }

  #links(clauses: readonly Named[]): unknown[] {
    return this.#some(clauses).map((clause) => ({ clause }));
  }

  #log(task: Task, evidence: readonly Named[]): unknown {
    const disclosure = this.#disclosure();
    const inside = task.hidden || disclosure !== 'public';
    const updates: Named[] = [];
    const log = this.#list(4, () => {
      const kind = this.#pick(['update', 'verification', 'extension', 'event']);
      const of = this.#pick([undefined, ...task.parts]);
      const verified = updates.length > 0 ? this.#pick(updates) : { id: this.#text(true), hidden: true };
      const own = this.#optionalDisclosure();
      const unverifiable = kind === 'verification' && verified.hidden;
      const hidden = inside || (own ?? 'public') !== 'public' || of?.hidden === true || unverifiable;
      const id = this.#text(hidden);
      if (kind === 'update') updates.push({ id, hidden });
      const option = this.#option(LogEntrySchema, kind);
      const references =
        kind === 'update' ? { corrects: this.#pick([undefined, verified])?.id } : { verifies: verified.id };
      const set = { kind, id, of: of?.id, disclosure: own, evidence: this.#some(evidence) };
      return this.#fill(option, hidden, { ...set, ...(kind === 'extension' || kind === 'event' ? {} : references) });
    });
    return this.#fill(ProgressLogSchema, inside, { task: task.id, disclosure, log });
  }

  #promise(): unknown {
    return this.#fill(CoveragePromiseSchema, false, { task: this.#pick([undefined, ...this.#tasks])?.id });
  }

  #round(earlier: readonly Named[]): Made {
    const disclosure = this.#disclosure();
    const hidden = disclosure !== 'public';
    const id = this.#text(hidden);
    const value = this.#fill(InspectionRoundSchema, hidden, {
      id,
      disclosure,
      scope: this.#some(this.#tasks),
      previous: this.#pick([undefined, ...earlier])?.id,
      proposals: [],
    });
    return { id, hidden, value };
  }

  #withProposals({ value, hidden }: Made, findings: readonly Named[]): unknown {
    return {
      ...(value as Fields),
      proposals: [this.#fill(ProposalSchema, hidden, { findings: this.#some(findings) })],
    };
  }

  #findings(rounds: readonly Named[], indicators: readonly Named[]): Made[] {
    const earlier: Made[] = [];
    return this.#list(3, () => {
      const round = this.#pick(rounds);
      const disclosure = this.#disclosure();
      const hidden = round.hidden || disclosure !== 'public';
      const id = this.#text(hidden);
      const value = this.#fill(FindingSchema, hidden, {
        id,
        round: round.id,
        disclosure,
        target: this.#pick([undefined, ...this.#tasks, ...indicators])?.id,
        repeatOf: this.#pick([undefined, ...earlier])?.id,
      });
      earlier.push({ id, hidden, value });
      return { id, hidden, value };
    });
  }

  #cure(
    schema: typeof RectificationSchema | typeof ClosureSchema,
    finding: Named,
    evidence: readonly Named[],
  ): unknown {
    const disclosure = this.#disclosure();
    const inside = finding.hidden || disclosure !== 'public';
    const log = this.#list(3, () => {
      const own = this.#optionalDisclosure();
      const hidden = inside || (own ?? 'public') !== 'public';
      return this.#fill(schema.shape.log.unwrap().element, hidden, {
        disclosure: own,
        evidence: this.#some(evidence),
      });
    });
    return this.#fill(schema, inside, { finding: finding.id, disclosure, log });
  }

  #letter(findings: readonly Named[]): unknown {
    return this.#record(LetterSchema, { findings: this.#some(findings), tasks: this.#some(this.#tasks) }).value;
  }

  #catalogue(plans: readonly Named[]): Made & { readonly indicators: readonly Named[] } {
    const disclosure = this.#disclosure();
    const hidden = disclosure !== 'public';
    const id = this.#text(hidden);
    const indicators: Made[] = [];
    this.#list(6, () => indicators.push(this.#indicator(hidden, indicators)));
    const value = this.#fill(CatalogueSchema, hidden, {
      id,
      disclosure,
      plan: this.#pick([undefined, ...plans])?.id,
      indicators: indicators.map((one) => one.value),
    });
    return { id, hidden, value, indicators };
  }

  #indicator(inside: boolean, above: readonly Named[]): Made {
    // Mostly the one before, so that trees get deep.
    const parent = this.#pick([undefined, above.at(-1), above.at(-1), ...above]);
    const disclosure = this.#optionalDisclosure();
    const hidden = inside || parent?.hidden === true || (disclosure ?? 'public') !== 'public';
    const id = this.#text(hidden);
    const set = { id, parent: parent?.id, disclosure, tasks: this.#some(this.#tasks) };
    return { id, hidden, value: this.#fill(IndicatorSchema, hidden, set) };
  }

  #observations(indicator: Named, evidence: readonly Named[]): unknown {
    const disclosure = this.#disclosure();
    const inside = indicator.hidden || disclosure !== 'public';
    const entries: Named[] = [];
    const log = this.#list(4, () => {
      const kind = this.#pick(entries.length === 0 ? ['value', 'no-data'] : ['value', 'no-data', 'withdrawal']);
      const earlier = this.#pick([undefined, ...entries]) ?? entries[0];
      const own = this.#optionalDisclosure();
      const withdrawn = kind === 'withdrawal' && earlier?.hidden === true;
      const hidden = inside || (own ?? 'public') !== 'public' || withdrawn;
      const id = this.#text(hidden);
      if (kind !== 'withdrawal') entries.push({ id, hidden });
      const references =
        kind === 'withdrawal' ? { withdraws: earlier?.id } : { corrects: earlier?.id, evidence: this.#some(evidence) };
      return this.#fill(this.#option(ObservationSchema, kind), hidden, { kind, id, disclosure: own, ...references });
    });
    return this.#fill(ObservationLogSchema, inside, { indicator: indicator.id, disclosure, log });
  }

  #scheme(catalogues: readonly Named[], indicators: readonly Named[]): Made {
    const disclosure = this.#disclosure();
    const hidden = disclosure !== 'public';
    const id = this.#text(hidden);
    const items = this.#list(2, () => {
      const tasks = this.#some(this.#tasks);
      const unread = tasks.some((task) => this.#tasks.some((one) => one.id === task && one.hidden));
      const rule = this.#fill(MilestoneRuleSchema, hidden || unread, { tasks });
      return this.#fill(SchemeItemSchema, hidden, { indicator: this.#pick([undefined, ...indicators])?.id, rule });
    });
    const value = this.#fill(SchemeSchema, hidden, {
      id,
      disclosure,
      catalogue: this.#pick([undefined, ...catalogues])?.id,
      parts: [this.#fill(SchemePartSchema, hidden, { items })],
    });
    return { id, hidden, value };
  }

  #assessment(scheme: Named, findings: readonly Named[], evidence: readonly Named[]): unknown {
    const disclosure = this.#disclosure();
    const hidden = scheme.hidden || disclosure !== 'public';
    const event = { findings: this.#some(findings), evidence: this.#some(evidence) };
    return this.#fill(AssessmentSchema, hidden, {
      scheme: scheme.id,
      disclosure,
      items: [this.#fill(AssessedItemSchema, hidden, { evidence: this.#some(evidence) })],
      events: [this.#fill(AssessedEventSchema, hidden, event)],
    });
  }

  #trace(plan: Named, upper: readonly { readonly clauses: readonly Named[] }[]): unknown {
    const clauses = upper.flatMap((one) => one.clauses);
    const links =
      clauses.length === 0 ? [] : this.#some(this.#tasks).map((from) => ({ from, clause: this.#pick(clauses).id }));
    return this.#fill(TraceSchema, plan.hidden, { plan: plan.id, links });
  }

  #option(schema: z.core.$ZodType, kind: string): z.core.$ZodType {
    const option = optionOf(viewOf(schema) as Extract<ReturnType<typeof viewOf>, { kind: 'union' }>, kind);
    if (!option) throw new Error(`no schema of ${kind}`);
    return option;
  }

  /** A record that stands by itself: hidden when it is not public. */
  #record(schema: z.ZodType, set: Fields = {}) {
    const disclosure = this.#disclosure();
    const hidden = disclosure !== 'public';
    const id = this.#text(hidden);
    return { id, hidden, value: this.#fill(schema, hidden, { id, disclosure, ...set }) };
  }

  /** A value with every field of a schema and one that it does not know; `set` are values that are known already. */
  #fill(schema: z.core.$ZodType, hidden: boolean, set: Fields = {}): unknown {
    const view = viewOf(schema);
    switch (view.kind) {
      case 'object': {
        const fields = Object.entries(view.shape).map(([key, field]) => [
          key,
          Object.hasOwn(set, key) ? set[key] : this.#fill(field, hidden || !isMarked(field)),
        ]);
        return { ...Object.fromEntries(fields), added: { deep: [this.#text(true)] } };
      }
      case 'array':
        return [this.#fill(view.element, hidden)];
      case 'union':
        return this.#fill(this.#pick(view.options), hidden);
      default:
        return this.#leaf(unwrap(schema), hidden);
    }
  }

  #leaf(schema: z.core.$ZodType, hidden: boolean): unknown {
    const { def } = schema._zod;
    if (def.type === 'enum') return Object.values((def as z.core.$ZodEnumDef).entries)[0];
    if (def.type === 'literal') return (def as z.core.$ZodLiteralDef<z.core.util.Literal>).values[0];
    if (def.type === 'boolean') return true;
    return def.type === 'string' ? this.#text(hidden) : 1;
  }

  #text(hidden: boolean): string {
    if (hidden) this.#hidden += 1;
    else this.#open += 1;
    return hidden ? `hidden-${this.#hidden}` : `open-${this.#open}`;
  }

  #disclosure(): string {
    return this.#pick(['public', 'public', 'on-request', 'withheld']);
  }

  #optionalDisclosure(): string | undefined {
    return this.#pick([undefined, undefined, 'public', 'on-request', 'withheld']);
  }

  #list<Item>(most: number, make: () => Item): Item[] {
    return Array.from({ length: this.#draw(fc.nat, { max: most }) }, make);
  }

  #some(of: readonly Named[]): string[] {
    return this.#draw(fc.subarray, [...of]).map(({ id }) => id);
  }

  #pick<Item>(of: readonly Item[]): Item {
    return this.#draw(fc.constantFrom, ...of) as Item;
  }
}

function isMarked(field: z.core.$ZodType): boolean {
  return z.globalRegistry.get(field)?.publish === true;
}
