import { diagnostic } from '../diagnostics/diagnostic.js';
import { readBodies } from '../meaning/read-bodies.js';
import { besideLead, joinTerms, NO_TERMS, type Terms } from '../meaning/terms.js';
import { type ReadParagraph, readParagraph } from '../meaning/terms-of.js';
import { type DocumentBuilder, doubtsOf, listsOf } from '../output/document-builder.js';
import type { ImportedPart } from '../schemas/imported-document.js';
import { linesBelow } from './node-text.js';
import type { OutlineNode } from './outline.js';
import type { Place } from './place.js';
import { isRectified } from './rectification.js';
import type { TextLine } from './text-line.js';
import { titleOf } from './title-of.js';
import { isOrgan } from './words.js';

/** What a task is made of. */
export interface TaskDraft {
  readonly line: TextLine;
  readonly number?: string;
  /** Text behind the number, and where it begins in the cleaned text. */
  readonly text: string;
  readonly textStart: number;
  /** The line is the title alone. */
  readonly own: boolean;
  readonly paragraphs: readonly TextLine[];
  readonly parts: readonly OutlineNode[];
}

/** Adds a task with its parts. Its lists hold what is said anywhere in it, its parts included. */
export function placeTask(draft: TaskDraft, place: Place, builder: DocumentBuilder): void {
  const index = builder.tasks.length;
  const field = `tasks/${index}`;
  const first = readParagraph(draft.text, builder.context);
  const read = draft.paragraphs.map((line) => ({ line, read: readParagraph(line.text, builder.context) }));
  const hasBelow = draft.parts.length > 0 || read.some((paragraph) => !paragraph.read.notesOnly);
  const cut = draft.own ? { titleEnd: first.text.length, textStart: first.text.length } : titleOf(first.text, hasBelow);
  const title = first.text.slice(0, cut.titleEnd).replace(/[。：:]$/, '');
  const rest = first.text.slice(cut.textStart).trim();
  const items = draft.parts.map((node) => partOf(node, builder));
  const parts = [...partsOfParagraphs(read, draft, first, cut.inferred ? 0 : cut.textStart, builder), ...items];
  // Above the fields of its rectification stands what is wrong: only its notes say what is owed.
  const headed = isRectified(draft.paragraphs) ? first.noted : first.terms;
  const stated = joinTerms(headed, ...read.map((paragraph) => paragraph.read.terms));
  // Several notes of paragraphs speak of one stretch each.
  const joined = parts.length === items.length ? besideLead(stated) : stated;
  const said = joinTerms(joined, ...items.map((part) => part.terms));
  const terms = said.responsibilities.length > 0 ? said : joinTerms(said, dutyOf(title, rest, builder));
  const own = listsOf(inherited(terms, place));
  const lines = [draft.line, ...draft.paragraphs, ...draft.parts.flatMap(linesBelow)];
  builder.mark(
    `${field}/title`,
    { start: draft.line.start, end: draft.textStart + cut.titleEnd },
    draft.line,
    cut.inferred && 'title-cut',
  );
  builder.mark(`${field}/text`, { start: draft.textStart + cut.titleEnd, end: draft.line.end }, draft.line);
  for (const line of lines.slice(1)) builder.mark(`${field}/text`, line, line);
  const inferred = cut.inferred || title === '';
  if (inferred) builder.say(diagnostic('title-cut', { title }, draft.line.from));
  builder.say(...doubtsOf(terms, draft.line.from));
  builder.tasks.push({
    section: place.section,
    ...(draft.number !== undefined && { number: draft.number }),
    title,
    ...(inferred && { titleInferred: true }),
    text: [rest, ...read.filter(({ read: { notesOnly } }) => !notesOnly).map(({ read: { text } }) => text)]
      .filter((words) => words !== '')
      .join('\n'),
    ...own,
    notes: [...first.printed, ...read.flatMap((paragraph) => paragraph.read.printed)],
    parts: parts.map(({ part }) => part),
    lines: [draft.line.from, Math.max(...lines.map(({ to }) => to))],
  });
}

const DUTY = /^(?:负责|牵头|承担|组织|指导|督促|会同|统筹|协调|做好|加强|配合)/;

/** 某某局：负责…: the body in front of the colon owes what stands behind it. */
function dutyOf(title: string, rest: string, { context }: DocumentBuilder): Terms {
  if (!DUTY.test(rest) || !title.split('、').every((name) => isOrgan(name))) return NO_TERMS;
  return { ...NO_TERMS, responsibilities: readBodies(title, context, '责任单位') };
}

/** The bodies of the section hold for a task that names none. */
function inherited(terms: Terms, { terms: above }: Place): Terms {
  return terms.responsibilities.length > 0 ? terms : { ...terms, responsibilities: above.responsibilities };
}

interface Part {
  readonly part: ImportedPart;
  readonly terms: Terms;
}

/** Paragraphs that each name their own bodies are parts, and so are the stretches in front of several notes. */
function partsOfParagraphs(
  read: readonly { readonly line: TextLine; readonly read: ReadParagraph }[],
  draft: TaskDraft,
  first: ReadParagraph,
  titleEnd: number,
  builder: DocumentBuilder,
): Part[] {
  const all = [...(draft.own ? [] : [{ line: { ...draft.line, text: draft.text }, read: first }]), ...read];
  const noted = all.filter(({ read: { notes, notesOnly } }) => notes.length > 0 && !notesOnly);
  if (noted.length < 2 && !noted.some(({ read: { notes } }) => notes.length > 1)) return [];
  return noted.flatMap(({ line, read: own }): Part[] => {
    const several = own.notes.length > 1 ? stretches(line, own, own === first ? titleEnd : 0, builder) : [];
    if (several.length > 0) return several;
    const words = own === first ? own.text.slice(titleEnd).trim() : own.text;
    return noted.length > 1 ? [{ part: partWith(words, own.terms, line, own.printed), terms: own.terms }] : [];
  });
}

function stretches(line: TextLine, { notes }: ReadParagraph, from: number, builder: DocumentBuilder): Part[] {
  const parts: Part[] = [];
  let at = from;
  for (const note of notes) {
    const text = line.text
      .slice(at, note.start)
      .replace(/^[。；，、\s]{1,4}/, '')
      .trim();
    // Two notes side by side speak of the same stretch.
    if (text === '') return [];
    const terms = joinTerms(note.terms, readParagraph(text, builder.context).terms);
    parts.push({ part: partWith(text, terms, line, [line.text.slice(note.start, note.end)]), terms });
    at = note.end;
  }
  return parts;
}

function partOf(node: OutlineNode, builder: DocumentBuilder): Part {
  const lines = linesBelow(node);
  const read = [
    readParagraph(node.text, builder.context),
    ...lines.slice(1).map(({ text }) => readParagraph(text, builder.context)),
  ];
  const terms = joinTerms(...read.map((one) => one.terms));
  const text = read
    .filter(({ notesOnly }) => !notesOnly)
    .map((one) => one.text)
    .join('\n');
  const part: ImportedPart = {
    ...(node.marker && { number: node.marker.number }),
    text,
    ...listsOf(terms),
    notes: read.flatMap(({ printed }) => printed),
    lines: [node.line.from, lines.at(-1)?.to ?? node.line.to],
  };
  return { part, terms };
}

function partWith(text: string, terms: Terms, line: TextLine, notes: readonly string[]): ImportedPart {
  return { text, ...listsOf(terms), notes: [...notes], lines: [line.from, line.to] };
}
