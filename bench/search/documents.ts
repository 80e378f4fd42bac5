import { disclose } from '@zhunsheng/plan-schema';
import { loadProgramme } from '@zhunsheng/plan-schema/fs';

/** A generated task as its records say it: title and text are what queries are drawn from, fields what it holds in all. */
export interface Document {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly fields: readonly string[];
}

/** The tasks of a programme folder, read without the portal: what a search over them is held against. */
export function documentsOf(folder: string): readonly Document[] {
  const published = disclose(loadProgramme(folder).value, 'public');
  const notes = new Map<string, string[]>();
  for (const { task, log } of published.progress) {
    const said = log.map((entry) => (entry.kind === 'extension' ? entry.reason : (entry.note ?? '')));
    notes.set(task, [...(notes.get(task) ?? []), ...said]);
  }
  return published.plans.flatMap(({ nodes }) =>
    nodes.flatMap(({ kind, id, title, blocks }) => {
      if (kind !== 'task') return [];
      const fields = blocks.map(({ text, brackets }) => text + brackets.map((one) => `【${one.text}】`).join(''));
      return [
        {
          id,
          title,
          text: blocks.map(({ text }) => text).join(''),
          fields: [title, ...fields, ...(notes.get(id) ?? [])],
        },
      ];
    }),
  );
}

/** Document numbers of the plans of a programme folder, each with the id of its plan. */
export function planNumbersOf(folder: string): readonly { readonly id: string; readonly docNumber: string }[] {
  const published = disclose(loadProgramme(folder).value, 'public');
  return published.plans.flatMap(({ id, docNumber }) => (docNumber === undefined ? [] : [{ id, docNumber }]));
}

/** Ids of the tasks that hold a string in one of their fields. */
export function holding(documents: readonly Document[], string: string): ReadonlySet<string> {
  return new Set(documents.filter(({ fields }) => fields.some((field) => field.includes(string))).map(({ id }) => id));
}
