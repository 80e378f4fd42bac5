import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  draftPlan,
  draftUnits,
  type ImportedDocument,
  ImportedDocumentSchema,
  type ImportedFile,
  type PlanChange,
  reviewHtml,
  reviewMarkdown,
} from '@zhunsheng/document-importer';
import { loadProgramme } from '@zhunsheng/plan-schema/fs';
import { isProgramme } from '../../programme-folders.js';
import { columnsPath, columnsText } from './columns-file.js';

/** What an import writes into a programme folder, the draft last. */
export interface Draft {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** Path of the draft in the folder. */
  readonly plan: string;
  readonly review: string;
  /** Where a person may correct what the columns of its tables hold; absent for a document without tables. */
  readonly columns?: string;
  /** What differs from the last import of the document. */
  readonly changes: readonly PlanChange[];
  /** The plan was edited since the last import, so the new draft stands beside it. */
  readonly keptEdits: boolean;
}

/** Makes draft, review lists and records of new units for a programme folder. Reads it, writes nothing. */
export function draftInto(folder: string, file: ImportedFile, id: string): Draft {
  const { document } = file;
  const path = `plans/${id}@1.md`;
  const previous = textAt(join(folder, path));
  const draft = draftPlan(document, { id, ...(previous !== undefined && { previous }) });
  const keptEdits = previous !== undefined && wasEdited(folder, id, previous);
  const plan = keptEdits ? `.imports/${id}.draft.md` : path;
  const review = `.imports/${id}.review.html`;
  return {
    files: [
      ...(isProgramme(folder) ? [] : [{ path: 'programme.yaml', text: programmeOf(folder, document) }]),
      ...unitsOf(folder, document),
      ...columnsOf(folder, file, id),
      { path: review, text: reviewHtml(file) },
      { path: `.imports/${id}.review.md`, text: reviewMarkdown(file) },
      { path: plan, text: draft.value },
      { path: `.imports/${id}.json`, text: `${JSON.stringify(document, null, 2)}\n` },
    ],
    plan,
    review,
    ...(file.mapping.tables.length > 0 && { columns: columnsPath(id) }),
    changes: draft.changes,
    keptEdits,
  };
}

/** What the columns of the tables hold, once: a file that is there may have been corrected by hand. */
function columnsOf(folder: string, { mapping }: ImportedFile, id: string): { path: string; text: string }[] {
  const path = columnsPath(id);
  return mapping.tables.length === 0 || existsSync(join(folder, path)) ? [] : [{ path, text: columnsText(mapping) }];
}

/** Whether the plan is something else than the last import made of its document. */
function wasEdited(folder: string, id: string, previous: string): boolean {
  const kept = textAt(join(folder, `.imports/${id}.json`));
  const read = kept === undefined ? undefined : ImportedDocumentSchema.safeParse(parsed(kept));
  return !read?.success || draftPlan(read.data, { id, previous }).value !== previous;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function unitsOf(folder: string, document: ImportedDocument): { path: string; text: string }[] {
  const units = isProgramme(folder) ? loadProgramme(folder).value.units : [];
  const names = new Set(units.flatMap(({ name, aliases }) => [name, ...aliases]));
  const drafts = draftUnits(document, { names, ids: new Set(units.map(({ id }) => id)) });
  return drafts.map(({ id, name, group }) => ({
    path: `units/${id}.yaml`,
    text: `id: ${id}\nname: ${quoted(name)}\n${group ? 'kind: group\nopen: true\n' : ''}`,
  }));
}

const PLACE = /^(?:中共|中国共产党)?((?:[\p{Script=Han}]{2,8}?)(?:自治区|自治州|自治县|省|市|县|区|州|旗|盟))/u;

function programmeOf(folder: string, { title, issuer, file }: ImportedDocument): string {
  const id = basename(folder)
    .toLowerCase()
    .replace(/[^a-z0-9]{1,200}/g, '-')
    .replace(/^-|-$/g, '');
  const place = PLACE.exec(issuer ?? '')?.[1] ?? PLACE.exec(title ?? '')?.[1] ?? '（行政区域待填）';
  // An id such as 08 would be read as a number.
  const written = /^[a-z]/.test(id) ? id : quoted(id);
  return `id: ${id === '' ? 'programme' : written}\ntitle: ${quoted(title ?? file)}\njurisdiction:\n  name: ${quoted(place)}\n`;
}

/** A JSON string is a string of YAML too. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

function textAt(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
