import { type Diagnostic, diagnostic, type Place } from '../diagnostics/diagnostic.js';
import { inFileOrder } from '../diagnostics/file-order.js';
import { parseMarkdown } from '../markdown/parse-markdown.js';
import type { Plan } from '../schemas/plan.js';
import type { Pin } from './attribute-pin.js';
import { buildPlan } from './build-plan.js';
import type { Building } from './building.js';
import type { Say } from './draft.js';
import { idRegister } from './id-register.js';
import { optionsOfPlan } from './options-of-plan.js';
import { planNameOf, readFrontMatter } from './read-front-matter.js';
import { readOutline } from './read-outline.js';
import { type SourceText, sourceText } from './source-text.js';
import type { Span } from './span.js';

/** What is known of a plan's text beside the text. */
export interface PlanOrigin {
  /** Path of the file inside the programme folder; its name gives the version. */
  readonly file: string;
  /** Names of units on record, which help to complete names that share a prefix. */
  readonly knownUnits?: readonly string[];
}

/** A plan as read, with all that its readers may want. */
export interface ReadPlan {
  readonly plan: Plan;
  readonly diagnostics: readonly Diagnostic[];
  readonly places: ReadonlyMap<string, Place>;
  /** Ids that the text lacks; offsets count in {@link SourceText.text}. Empty while the plan itself has no id. */
  readonly pins: readonly Pin[];
  readonly source: SourceText;
}

/** Reads the text of a plan. Whatever is wrong with it comes back as diagnostics, in the order of the text. */
export function readPlan(text: string, { file, knownUnits }: PlanOrigin): ReadPlan {
  const source = sourceText(text);
  const front = readFrontMatter(source, file);
  const diagnostics = [...front.diagnostics];
  const say: Say = (code, at, values) => {
    diagnostics.push(diagnostic(code, { file, place: source.placeOf(at.start, at.end) }, values));
    return undefined;
  };
  const { value: tree, refusal } = parseMarkdown(source.text);
  if (refusal) diagnostics.push(refused(refusal, file));
  const places = new Map<string, Place>([['', source.placeOf(0, source.text.length)], ...front.places]);
  const where = ({ start, end }: Span) => `${file}:${source.placeOf(start, end).start.line}`;
  const building: Building = {
    ids: idRegister(say, where),
    options: optionsOfPlan(front.fields, knownUnits),
    say,
    note: (path, { start, end }) => places.set(path, source.placeOf(start, end)),
    pins: [],
  };
  const draft = readOutline(tree.children, source.text, say);
  const plan = buildPlan(draft, front.fields, planNameOf(file).version, building);
  return { plan, diagnostics: inFileOrder(diagnostics), places, pins: front.hasId ? building.pins : [], source };
}

function refused(refusal: NonNullable<ReturnType<typeof parseMarkdown>['refusal']>, file: string): Diagnostic {
  const start = { line: refusal.line, column: refusal.column };
  return diagnostic(refusal.code, { file, place: { start, end: start } }, { limit: refusal.limit });
}
