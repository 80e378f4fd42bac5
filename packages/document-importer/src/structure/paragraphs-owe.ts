import { readParagraph } from '../meaning/terms-of.js';
import type { DocumentBuilder } from '../output/document-builder.js';
import { allLed, isRunIn } from './is-heading.js';
import { owesSomething } from './node-text.js';
import type { TaskDraft } from './place-task.js';
import type { TextLine } from './text-line.js';

/** Paragraphs without numbers that are tasks: each names its bodies, or all begin with a title. */
export function paragraphsOwe(
  lines: readonly TextLine[],
  builder: DocumentBuilder,
): Map<TextLine, TaskDraft> | undefined {
  const drafts = new Map<TextLine, TaskDraft>();
  const titled = allLed(lines.filter(({ text }) => !isNotes(text, builder)));
  let last: { paragraphs: TextLine[] } | undefined;
  let noted = 0;
  for (const line of lines) {
    if (isNotes(line.text, builder)) {
      if (!last) return undefined;
      last.paragraphs.push(line);
      noted += 1;
      continue;
    }
    if (owesSomething(line.text, builder.context)) noted += 1;
    last = { paragraphs: [] };
    drafts.set(line, {
      line,
      text: line.text,
      textStart: line.start,
      own: false,
      paragraphs: last.paragraphs,
      parts: [],
    });
  }
  if (!titled && noted === 0) return undefined;
  // Introductions stay text of the section.
  if (!titled)
    for (const [line, { paragraphs }] of drafts)
      if (paragraphs.length === 0 && !owesSomething(line.text, builder.context) && !isRunIn(line.text))
        drafts.delete(line);
  return drafts;
}

function isNotes(text: string, builder: DocumentBuilder): boolean {
  return readParagraph(text, builder.context).notesOnly;
}
