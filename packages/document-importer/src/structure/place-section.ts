import { joinTerms, NO_TERMS, type Terms } from '../meaning/terms.js';
import { readParagraph } from '../meaning/terms-of.js';
import type { DocumentBuilder } from '../output/document-builder.js';
import { announcedBy } from './announcement.js';
import { areHeaded, mostSingle } from './is-heading.js';
import type { OutlineNode } from './outline.js';
import { paragraphsOwe } from './paragraphs-owe.js';
import type { Place } from './place.js';
import { placeLed } from './place-finding.js';
import { placeTables } from './place-tables.js';
import { placeTask } from './place-task.js';
import { titleOf } from './title-of.js';

const LABEL = /^(?:主要|具体|重点|工作)?(?:措施|任务|举措|内容|工作任务|工作措施|目标任务)[：:]$/;

const MENDING = /(?:问题|不足).{0,12}(?:改进|整改|打算|下一?步|措施|对策)/;

/** Adds a section with its text, and gives what stands below it to `placeBelow`. */
export function placeSection(
  node: OutlineNode,
  place: Place,
  builder: DocumentBuilder,
  placeBelow: (child: OutlineNode, place: Place) => void,
): void {
  const { marker, line } = node;
  const { context } = builder;
  const year = /((?:19|20)\d\d)年/.exec(node.text)?.[1];
  if (year && place.report) builder.context = { firstLeads: context.firstLeads, year: Number(year) };
  place.counter.count += 1;
  const path = place.section === '' ? String(place.counter.count) : `${place.section}.${place.counter.count}`;
  const index = builder.sections.length;
  // Words behind the title of a section that has its text on the same line.
  const cut = node.own ? { titleEnd: node.text.length, textStart: node.text.length } : titleOf(node.text);
  const heading = readParagraph(node.text.slice(0, cut.titleEnd), builder.context);
  const { noted } = readParagraph(node.text, builder.context);
  const text = [node.text.slice(cut.textStart).trim()].filter((words) => words !== '');
  builder.mark(`sections/${index}`, line, line);
  builder.sections.push({
    path,
    ...(marker && { number: marker.number }),
    title: heading.text.replace(/[。：:]$/, '').replace(/^(\p{Script=Han}) (\p{Script=Han})$/u, '$1$2'),
    level: place.level,
    text,
    lines: [line.from, line.to],
  });
  const inner: Place = {
    ...place,
    section: path,
    level: place.level + 1,
    counter: { count: 0 },
    terms: joinTerms(place.terms, noted),
    mends: MENDING.test(heading.text),
  };
  const terms = placeParagraphs(node, inner, builder, `sections/${index}/text`, text);
  const below = {
    ...inner,
    terms: joinTerms(inner.terms, terms),
    single: mostSingle(node.children),
    headed: areHeaded(node.children),
  };
  for (const child of node.children) placeBelow(child, below);
  builder.context = context;
}

/** Plans order what they list; reports announce it, or their sections do. */
function tellsItems({ mode, report }: Place): boolean {
  return mode === 'problems' || mode === 'proposals' || report;
}

/** The lines between a heading and its first child. Gives the terms that hold for the whole section. */
function placeParagraphs(
  node: OutlineNode,
  place: Place,
  builder: DocumentBuilder,
  field: string,
  text: string[],
): Terms {
  let terms = NO_TERMS;
  let announced: ReturnType<typeof announcedBy>;
  const rows = node.paragraphs.filter(({ source }) => source.role === 'table-row');
  const lines = node.paragraphs.filter(({ source }) => source.role !== 'table-row');
  const asTasks =
    node.children.length === 0 && place.mode === 'work'
      ? paragraphsOwe(
          lines.filter(({ text: words }) => !LABEL.test(words)),
          builder,
        )
      : undefined;
  for (const line of lines) {
    if (LABEL.test(line.text)) {
      builder.leaveOut(line, 'label');
      continue;
    }
    if ((node.children.length === 0 || place.mends) && tellsItems(place) && placeLed(line, place, builder, announced))
      continue;
    announced = announcedBy(line.text);
    const read = readParagraph(line.text, builder.context);
    if (read.notesOnly && node.children.length > 0) {
      terms = joinTerms(terms, read.noted);
      builder.mark(`${field}/${text.length}`, line, line);
      text.push(line.text);
      continue;
    }
    const draft = asTasks?.get(line);
    if (draft) {
      placeTask(draft, place, builder);
      continue;
    }
    if (asTasks && [...asTasks.values()].some(({ paragraphs }) => paragraphs.includes(line))) continue;
    builder.mark(`${field}/${text.length}`, line, line);
    text.push(line.text);
  }
  if (rows.length > 0) placeTables(rows, place, builder);
  return terms;
}
