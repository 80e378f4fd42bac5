import { z } from 'zod';
import { type Diagnostic, diagnostic, type Place } from '../diagnostics/diagnostic.js';
import { splitFrontMatter } from '../markdown/front-matter.js';
import { parseRecord } from '../records/parse-record.js';
import { readYaml } from '../records/read-yaml.js';
import { type PlanFrontmatter, PlanFrontmatterSchema, planFrontmatterShape } from '../schemas/plan.js';
import type { SourceText } from './source-text.js';

/** Takes each field that is right by itself, whatever the others are like. */
const LenientSchema = z.object(
  Object.fromEntries(
    Object.entries<z.ZodType>(planFrontmatterShape).map(([field, schema]) => [
      field,
      schema.optional().catch(undefined),
    ]),
  ),
);

/** The front matter of a plan as far as it can be used, and where its fields stand. */
export interface ReadFrontMatter {
  readonly fields: PlanFrontmatter;
  /** Whether the front matter gives a valid id; otherwise the id comes from the file's name. */
  readonly hasId: boolean;
  readonly places: readonly (readonly [field: string, place: Place])[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the YAML between the `---` lines at the start of a plan. Fields that are wrong are reported and left out. */
export function readFrontMatter(source: SourceText, file: string): ReadFrontMatter {
  const { yaml } = splitFrontMatter(source.text);
  if (!yaml) return { fields: usable({}, file), hasId: false, places: [], diagnostics: [missing(source, file)] };
  const read = readYaml(yaml.value, { file, lineOffset: 1 });
  if (read.diagnostics.some(({ severity }) => severity === 'error')) {
    return { fields: usable({}, file), hasId: false, places: [], diagnostics: read.diagnostics };
  }
  const record = parseRecord(PlanFrontmatterSchema, read.value, file);
  const fields: Partial<PlanFrontmatter> =
    record.value ?? withoutAbsent(parseRecord(LenientSchema, read.value, file).value);
  const places = Object.entries(fields).flatMap(([field, value]) => {
    const items = Array.isArray(value) ? value.map((_, at) => [field, at]) : [];
    return [[field], ...items].flatMap((path) => {
      const { place } = record.locate(path);
      return place ? [[`frontmatter.${path.join('/')}`, place] as const] : [];
    });
  });
  const diagnostics = [...read.diagnostics, ...record.diagnostics];
  return { fields: usable(fields, file), hasId: fields.id !== undefined, places, diagnostics };
}

/** Id and version that the name of a plan's file gives: `plans/<id>@<version>.md`. */
export function planNameOf(file: string): { id: string; version: string } {
  const stem = (file.split('/').at(-1) ?? '').replace(/\.md$/, '');
  const [name = '', version = '1'] = stem.split('@');
  const id = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return { id: id.slice(0, 64).replace(/-+$/, '') || 'plan', version: version || '1' };
}

function missing({ text, placeOf }: SourceText, file: string): Diagnostic {
  const opened = /^---[ \t]*(?:\n|$)/.test(text);
  const end = opened ? 3 : 0;
  return diagnostic(opened ? 'front-matter-unclosed' : 'front-matter-missing', { file, place: placeOf(0, end) });
}

function usable(fields: Partial<PlanFrontmatter>, file: string): PlanFrontmatter {
  const { id } = planNameOf(file);
  return { ...PlanFrontmatterSchema.parse({ id, title: fields.title ?? id }), ...fields };
}

function withoutAbsent(fields: Record<string, unknown> = {}): Partial<PlanFrontmatter> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
