import type { ProgrammeScope } from '../view/site.js';

/** Links to the evidence that an entry names; what is not published is left out, what has no address is named alone. */
export function evidenceLinks(
  { programme, t }: ProgrammeScope,
  ids: readonly string[],
): readonly { readonly text: string; readonly href?: string | undefined }[] {
  const shown = ids.flatMap((id) => programme.evidence.get(id) ?? []);
  return shown.map(({ title, url }) => ({ text: `${t.task.evidence} ${title}`, href: url }));
}
