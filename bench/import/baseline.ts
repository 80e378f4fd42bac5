import type { ImportedDocument, SourceDocument } from '@zhunsheng/document-importer';

const NO_TERMS = { lead: [], support: [], deadlines: [], targets: [], notes: [], parts: [] };

/**
 * What a short script makes of the same lines: the first line is the title, numbers at the start of a line make headings,
 * a heading with a full stop is a task, and what follows 责任单位 are its bodies.
 */
export function baseline({ file, lines }: SourceDocument): ImportedDocument {
  const sections: ImportedDocument['sections'] = [];
  const tasks: ImportedDocument['tasks'] = [];
  for (const { number: at, text: raw } of lines) {
    const text = raw.trim();
    const match = /^([一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）]|\d+[.．、])\s*(.*)$/.exec(text);
    const units = /责任单位[:：]([^】）)。]*)/.exec(text)?.[1]?.split(/[、，,]/) ?? [];
    if (match?.[1] && match[2]) {
      const [title = '', ...rest] = match[2].split('。');
      const entry = { number: match[1], title, lines: [at, at] as [number, number] };
      if (rest.length === 0) sections.push({ ...entry, path: String(sections.length + 1), level: 1, text: [] });
      else tasks.push({ ...entry, section: '', text: rest.join('。'), ...NO_TERMS, lead: units });
    } else tasks.at(-1)?.lead.push(...units);
  }
  const title = lines.find(({ text }) => text.trim() !== '')?.text.trim();
  return {
    file,
    ...(title && { title }),
    sections,
    tasks,
    ...{
      notice: [],
      preamble: [],
      closing: [],
      findings: [],
      indicators: [],
      clauses: [],
      skipped: [],
      edits: [],
      fields: [],
      diagnostics: [],
    },
  };
}
