import type { DocumentBuilder } from '../output/document-builder.js';
import { announcedBy } from './announcement.js';
import { enumeratedParts, type Led, ledParts, problemsIn } from './lead-sentences.js';
import { linesBelow } from './node-text.js';
import type { OutlineNode } from './outline.js';
import type { Place } from './place.js';
import { placeTask } from './place-task.js';
import type { TextLine } from './text-line.js';
import { titleOf } from './title-of.js';

/** A numbered problem. */
export function placeFinding(node: OutlineNode, place: Place, builder: DocumentBuilder): void {
  const index = builder.findings.length;
  // Lines that were pulled up from the last item keep their place in the text.
  const lines = linesBelow(node).sort((a, b) => a.start - b.start);
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
export function placeLed(line: TextLine, place: Place, builder: DocumentBuilder, announced?: Announced): boolean {
  const { mode, parts } = partsIn(line.text, place, announced);
  const [first] = parts;
  if (!first || !mode) return false;
  const ahead = line.text.slice(0, first.title.start);
  if (ahead.trim() !== '') keepAhead(line, ahead, place, builder);
  for (const led of parts) {
    if (mode === 'proposals') placeProposal(line, led, place, builder);
    else placeProblem(line, led, place, builder);
  }
  return true;
}

type Announced = ReturnType<typeof announcedBy>;

/** In a section of problems or proposals any led part counts; elsewhere only items that words in front announce. */
function partsIn(text: string, { mode }: Place, announced: Announced): { mode: Announced; parts: readonly Led[] } {
  if (mode === 'problems') return { mode, parts: problemsIn(text) };
  if (mode === 'proposals') return { mode, parts: ledParts(text, mode) };
  const parts = enumeratedParts(text);
  const ahead = text.slice(0, parts[0]?.title.start ?? 0);
  return { mode: ahead.trim() === '' ? announced : announcedBy(ahead), parts };
}

function keepAhead(line: TextLine, ahead: string, place: Place, builder: DocumentBuilder): void {
  const span = { start: line.start, end: line.start + ahead.length };
  const section = place.section === '' ? undefined : builder.sections.at(-1);
  if (!section) {
    builder.open({ ...line, ...span, text: ahead });
    return;
  }
  builder.mark(`sections/${builder.sections.length - 1}/text/${section.text.length}`, span, line);
  section.text.push(ahead);
}

function placeProposal(line: TextLine, led: Led, place: Place, builder: DocumentBuilder): void {
  const { ordinal, start, end } = numbered(line, led);
  const text = line.text.slice(led.title.start + ordinal.length, led.text.end).replace(/[；，]$/, '');
  placeTask(
    {
      line: { ...line, start, end, text },
      text,
      ...(ordinal !== '' && { number: ordinal }),
      textStart: start + ordinal.length,
      own: false,
      paragraphs: [],
      parts: [],
    },
    place,
    builder,
  );
}

function placeProblem(line: TextLine, led: Led, place: Place, builder: DocumentBuilder): void {
  const { ordinal, start, end } = numbered(line, led);
  builder.mark(`findings/${builder.findings.length}`, { start, end }, line);
  builder.findings.push({
    section: place.section,
    ...(ordinal !== '' && { number: ordinal }),
    title: line.text.slice(led.title.start + ordinal.length, led.title.end).replace(/[。；：！？，]$/, ''),
    text: line.text.slice(led.text.start, led.text.end).trim(),
    lines: [line.from, line.to],
  });
}

/** The ordinal words of a part, and where the part stands in the cleaned text. */
function numbered(line: TextLine, { title, text }: Led): { ordinal: string; start: number; end: number } {
  const ordinal = /^[一二三四五六七八九十]{1,2}[是要]/.exec(line.text.slice(title.start, title.end))?.[0] ?? '';
  return { ordinal, start: line.start + title.start, end: line.start + text.end };
}
