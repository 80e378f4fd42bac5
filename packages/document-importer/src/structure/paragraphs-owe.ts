import { readParagraph } from '../meaning/terms-of.js';
import type { DocumentBuilder } from '../output/document-builder.js';
import { allLed, isRunIn } from './is-heading.js';
import { owesSomething } from './node-text.js';
import type { TaskDraft } from './place-task.js';
import type { TextLine } from './text-line.js';

/** 一要提高认识。 and 二是健全机制。 begin paragraphs that count on. */
const LED = /^([一二三四五六七八九十]{1,2})([是要])(?=\p{Script=Han}{2})/u;
const ORDER = '一二三四五六七八九十';

/** Paragraphs without numbers that are tasks: each names its bodies, or all begin with a title or count on in words. */
export function paragraphsOwe(
  lines: readonly TextLine[],
  builder: DocumentBuilder,
): Map<TextLine, TaskDraft> | undefined {
  const drafts = new Map<TextLine, TaskDraft>();
  const counted = countOn(lines.filter(({ text }) => !isNotes(text, builder)));
  const titled = counted || allLed(lines.filter(({ text }) => !isNotes(text, builder)));
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
    const number = counted ? (LED.exec(line.text)?.[0] ?? '') : '';
    drafts.set(line, {
      line,
      ...(number !== '' && { number }),
      text: line.text.slice(number.length),
      textStart: line.start + number.length,
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

function countOn(lines: readonly TextLine[]): boolean {
  return lines.length > 1 && lines.every(({ text }, index) => LED.exec(text)?.[1] === ORDER[index]);
}
