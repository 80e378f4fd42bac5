import type { DocumentBuilder } from '../output/document-builder.js';
import { ledParts } from './lead-sentences.js';
import { linesBelow } from './node-text.js';
import type { OutlineNode } from './outline.js';
import type { Place } from './place.js';
import { placeTask } from './place-task.js';
import type { TextLine } from './text-line.js';
import { titleOf } from './title-of.js';

/** A numbered problem. */
export function placeFinding(node: OutlineNode, place: Place, builder: DocumentBuilder): void {
  const index = builder.findings.length;
  const lines = linesBelow(node);
  const cut = node.own
    ? { titleEnd: node.text.replace(/[。：:]$/, '').length, textStart: node.text.length }
    : titleOf(node.text);
  const rest = cut.inferred ? node.text : node.text.slice(cut.textStart).trim();
  for (const line of lines) builder.mark(`findings/${index}`, line, line);
  builder.findings.push({
    section: place.section,
    ...(node.marker && { number: node.marker.number }),
    title: node.text.slice(0, cut.titleEnd),
    text: [rest, ...lines.slice(1).map(({ text }) => text)].filter((words) => words !== '').join('\n'),
    lines: [node.line.from, lines.at(-1)?.to ?? node.line.to],
  });
}

/** Problems or proposals inside one paragraph. Gives false, and does nothing, for a paragraph that holds none. */
export function placeLed(line: TextLine, place: Place, builder: DocumentBuilder): boolean {
  const mode = place.mode === 'problems' ? 'problems' : 'proposals';
  const parts = ledParts(line.text, mode);
  const [first] = parts;
  if (!first) return false;
  const ahead = line.text.slice(0, first.title.start);
  if (ahead.trim() !== '') {
    const section = builder.sections.at(-1);
    builder.mark(
      `sections/${builder.sections.length - 1}/text/${section?.text.length ?? 0}`,
      { start: line.start, end: line.start + ahead.length },
      line,
    );
    section?.text.push(ahead);
  }
  for (const { title, text } of parts) {
    const ordinal = /^[一二三四五六七八九十]{1,2}[是要]/.exec(line.text.slice(title.start, title.end))?.[0] ?? '';
    const words = line.text.slice(title.start + ordinal.length, title.end);
    const span = { start: line.start + title.start, end: line.start + text.end };
    if (mode === 'proposals') {
      const whole = line.text.slice(title.start + ordinal.length, text.end);
      placeTask(
        {
          line: { ...line, ...span, text: whole },
          text: whole,
          ...(ordinal !== '' && { number: ordinal }),
          textStart: span.start + ordinal.length,
          own: false,
          paragraphs: [],
          parts: [],
        },
        place,
        builder,
      );
      continue;
    }
    const index = builder.findings.length;
    builder.mark(`findings/${index}`, span, line);
    builder.findings.push({
      section: place.section,
      ...(ordinal !== '' && { number: ordinal }),
      title: words.replace(/[。；：！？]$/, ''),
      text: line.text.slice(text.start, text.end).trim(),
      lines: [line.from, line.to],
    });
  }
  return true;
}
