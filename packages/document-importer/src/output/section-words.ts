import type { ImportedDocument } from '../schemas/imported-document.js';

/** What a section says itself: its paragraphs, clauses and problems in the order of their lines. */
export function sectionWords(document: ImportedDocument, index: number): string[] {
  const { sections, clauses, findings, fields } = document;
  const section = sections[index];
  if (!section) return [];
  const lineOf = new Map(fields.map(({ field, lines }) => [field, lines[0]]));
  const paragraphs = section.text.map((words, at) => ({
    line: lineOf.get(`sections/${index}/text/${at}`) ?? section.lines[0],
    words,
  }));
  const items = [...clauses, ...findings]
    .filter((item) => item.section === section.path)
    .map((item) => ({ line: item.lines[0], words: itemWords(item) }));
  return [...paragraphs, ...items].sort((a, b) => a.line - b.line).map(({ words }) => words);
}

/** A clause or problem as it is printed. */
export function itemWords({ number = '', title, text }: ImportedDocument['clauses'][number]): string {
  // An article has a blank behind its number, as it is printed.
  const blank = number.endsWith('条') ? ' ' : '';
  return `${number}${blank}${title}${title !== '' && text !== '' ? '。' : ''}${text}`;
}
