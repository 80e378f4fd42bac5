import type { ImportedDocument } from '../schemas/imported-document.js';

/** A body that the document names and no record does. */
export interface UnitDraft {
  readonly id: string;
  readonly name: string;
  /** A body of many, such as 各县区政府 or 有关部门. */
  readonly group: boolean;
}

const GROUP = /^(?:各|有关|相关|全|其他)|^[市县区省州]?(?:直)?(?:各|有关|相关)|等|及其|各(?:部门|单位|县|区|乡|镇)/;

/**
 * The bodies of a document that no record of a unit names yet, in the order in which they appear. Their ids are numbers:
 * a person gives them better ones before anything else refers to them.
 */
export function draftUnits(
  document: ImportedDocument,
  known: { readonly names: ReadonlySet<string>; readonly ids: ReadonlySet<string> },
): UnitDraft[] {
  const names = new Set(
    document.tasks.flatMap(({ lead, support, parts }) => [
      ...lead,
      ...support,
      ...parts.flatMap((part) => [...part.lead, ...part.support]),
    ]),
  );
  const taken = new Set(known.ids);
  let n = 0;
  return [...names]
    .filter((name) => !known.names.has(name))
    .map((name) => {
      do n += 1;
      while (taken.has(idOf(n)));
      return { id: idOf(n), name, group: GROUP.test(name) };
    });
}

function idOf(n: number): string {
  return `unit-${String(n).padStart(3, '0')}`;
}
