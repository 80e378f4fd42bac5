import type { NewFinding, Notebook } from './notebook.js';
import type { ZipFile } from './stored-zip.js';
import { yamlText } from './yaml-text.js';

/** What a record cannot do without and was not typed: of a finding, or of the round where `id` is absent. */
export interface Gap {
  readonly id?: string;
  readonly field: 'unit' | 'statement' | 'foundOn' | 'title' | 'from';
}

/** Records of findings as files of a programme folder, or what is missing of them. */
export type FindingFiles = { readonly files: readonly ZipFile[] } | { readonly gaps: readonly Gap[] };

/** Characters of a unit's id that an id made of it keeps: ids have 64 at most. */
const UNIT_LENGTH = 40;

/**
 * The findings of a notebook as records below `inspections/`, with the round where it is a new one. They are withheld until
 * the office decides; `reason` is written beside that.
 */
export function findingFiles({ round, unit, findings }: Notebook, reason: string): FindingFiles {
  const gaps = [...(round.id === '' ? roundGaps(round) : []), ...findings.flatMap(findingGaps)];
  if (gaps.length > 0) return { gaps };
  const id = round.id || `${shortened(unit)}-${digitsOf(round.from)}`;
  const folder = `inspections/${id}`;
  const opened = { title: round.title.trim(), kind: round.kind, from: round.from, subjects: [unit] };
  const marks = { disclosure: 'withheld', disclosureReason: reason };
  return {
    files: [
      ...(round.id === '' ? [{ path: `${folder}/round.yaml`, text: yamlText({ id, ...opened, ...marks }) }] : []),
      ...findings.map((finding) => ({
        path: `${folder}/findings/${findingId(finding)}.yaml`,
        text: yamlText({ ...recordOf(finding), ...marks }),
      })),
    ],
  };
}

/** The id of a finding: unit, day and number, with the code of whoever wrote it; without a day, what is known of it. */
export function findingId({ unit, foundOn, code, n }: NewFinding): string {
  const day = digitsOf(foundOn);
  return [shortened(unit), day, `${code}${String(n).padStart(2, '0')}`].filter(Boolean).join('-');
}

/** The path gives id and round; a file may so be moved to another round. */
function recordOf({ unit, target, severity, title, statement, foundOn }: NewFinding) {
  return { title: title.trim(), unit, target, foundOn, severity, statement: statement.trim() };
}

function findingGaps(finding: NewFinding): readonly Gap[] {
  const fields = (['unit', 'statement', 'foundOn'] as const).filter((field) => finding[field].trim() === '');
  return fields.map((field) => ({ id: findingId(finding), field }));
}

function roundGaps(round: Notebook['round']): readonly Gap[] {
  return (['title', 'from'] as const).filter((field) => round[field].trim() === '').map((field) => ({ field }));
}

function shortened(id: string): string {
  return id.slice(0, UNIT_LENGTH).replace(/-$/, '');
}

function digitsOf(date: string): string {
  return date.replace(/\D/g, '');
}
