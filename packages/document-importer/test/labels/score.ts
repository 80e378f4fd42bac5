import type { ImportedDocument, ImportedIndicator, ImportedTask } from '@zhunsheng/document-importer';
import type { LabelledEntry, Labels } from './labels.ts';

/** How many of the labelled values were found, how many were not, and how many were found that nobody labelled. */
export interface Count {
  readonly found: number;
  readonly missed: number;
  readonly wrong: number;
}

export const FIELDS = [
  'data',
  'sections',
  'tasks',
  'units',
  'deadlines',
  'targets',
  'findings',
  'clauses',
  'indicators',
] as const;
export type Field = (typeof FIELDS)[number];
export type Score = Readonly<Record<Field, Count>>;

/** Holds a document against its labels, field by field. */
export function score(document: ImportedDocument, labels: Labels): Score {
  const pairs = tasksOf(document, labels);
  return {
    data: compare(
      dataOf(document),
      Object.entries(labels.data).map(([name, value]) => `${name} ${plain(value)}`),
    ),
    sections: entries(document.sections, labels.sections),
    tasks: entries(document.tasks, labels.tasks),
    units: compare(...units(pairs)),
    deadlines: compare(
      ...terms(
        pairs,
        (task) => task.deadlines.map(deadlineOf),
        ({ deadlines }) => deadlines,
      ),
    ),
    targets: compare(
      ...terms(
        pairs,
        (task) => task.targets.map(targetOf),
        ({ targets }) => targets,
      ),
    ),
    findings: entries(document.findings, labels.findings),
    clauses: entries(document.clauses, labels.clauses),
    indicators: compare(
      indicatorsOf(document.indicators),
      labels.indicators.map(({ level, title, points }) => `${level} ${plain(title)} ${points}`),
    ),
  };
}

/** F1 of a count; 1 where there was nothing to find and nothing was. */
export function f1({ found, missed, wrong }: Count): number {
  return found + missed + wrong === 0 ? 1 : (2 * found) / (2 * found + missed + wrong);
}

/** Counts added up. */
export function sum(counts: readonly Count[]): Count {
  return counts.reduce(
    (all, one) => ({ found: all.found + one.found, missed: all.missed + one.missed, wrong: all.wrong + one.wrong }),
    { found: 0, missed: 0, wrong: 0 },
  );
}

/** What differs, for a person to read. */
export function differences(document: ImportedDocument, labels: Labels): string[] {
  const lines: string[] = [];
  const say = (field: string, found: readonly string[], wanted: readonly string[]) => {
    lines.push(...subtract(wanted, found).map((value) => `${field} missed: ${value}`));
    lines.push(...subtract(found, wanted).map((value) => `${field} wrong: ${value}`));
  };
  const pairs = tasksOf(document, labels);
  say(
    'data',
    dataOf(document),
    Object.entries(labels.data).map(([name, value]) => `${name} ${plain(value)}`),
  );
  for (const field of ['sections', 'tasks', 'findings', 'clauses'] as const) {
    const [found, wanted] = titled(document[field], labels[field]);
    say(field, found, wanted);
  }
  say('units', ...units(pairs));
  say(
    'deadlines',
    ...terms(
      pairs,
      (task) => task.deadlines.map(deadlineOf),
      ({ deadlines }) => deadlines,
    ),
  );
  say(
    'targets',
    ...terms(
      pairs,
      (task) => task.targets.map(targetOf),
      ({ targets }) => targets,
    ),
  );
  say(
    'indicators',
    indicatorsOf(document.indicators),
    labels.indicators.map(({ level, title, points }) => `${level} ${plain(title)} ${points}`),
  );
  return lines;
}

interface Titled {
  readonly number?: string | undefined;
  readonly title: string;
}

function entries(found: readonly Titled[], labelled: readonly LabelledEntry[]): Count {
  return compare(...titled(found, labelled));
}

/** Numbers and titles, what was found cut to the length of the label where the label is cut. */
function titled(found: readonly Titled[], labelled: readonly LabelledEntry[]): [string[], string[]] {
  const cut = new Map(labelled.filter(({ title }) => title.includes('…#')).map(({ title }) => [keyOf(title), true]));
  const names = found.map(({ number = '', title }) => {
    const short = `${plain(title).slice(0, 12)}`;
    const whole = plain(title);
    const key = [...cut.keys()].find((one) => one === `${whole.slice(0, one.indexOf('#'))}#${whole.length}`);
    return `${plain(number)} ${key ?? (whole || short)}`;
  });
  return [
    names,
    labelled.map(({ number, title }) => `${plain(number)} ${title.includes('…#') ? keyOf(title) : plain(title)}`),
  ];
}

function keyOf(title: string): string {
  const [head = '', length = ''] = title.split('…#');
  return `${plain(head)}#${length}`;
}

type Pair = readonly [number: number, found: ImportedTask | undefined, labelled: Labels['tasks'][number] | undefined];

/** Found and labelled tasks side by side: by number and title, then by title, then by place. */
function tasksOf(document: ImportedDocument, labels: Labels): Pair[] {
  const left = [...document.tasks];
  const names = (task: ImportedTask) => titled([task], labels.tasks)[0][0];
  const pairs = labels.tasks.map((labelled, index): Pair => {
    const wanted = titled([], [labelled])[1][0];
    const at = left.findIndex((task) => names(task) === wanted);
    const loose =
      at >= 0
        ? at
        : left.findIndex((task) => plain(task.number ?? '') === plain(labelled.number) && labelled.number !== '');
    return [index, loose >= 0 ? left.splice(loose, 1)[0] : undefined, labelled];
  });
  return [...pairs, ...left.map((task, index): Pair => [labels.tasks.length + index, task, undefined])];
}

function units(pairs: readonly Pair[]): [string[], string[]] {
  const of = (task: { readonly lead: readonly string[]; readonly support: readonly string[] }) => [
    ...task.lead.map((name) => `lead ${plain(name)}`),
    ...task.support.map((name) => `support ${plain(name)}`),
  ];
  return terms(pairs, of, of);
}

function terms(
  pairs: readonly Pair[],
  ofFound: (task: ImportedTask) => readonly string[],
  ofLabelled: (task: Labels['tasks'][number]) => readonly string[],
): [string[], string[]] {
  const found = pairs.flatMap(([index, task]) =>
    task ? [...new Set(ofFound(task))].map((value) => `${index} ${value}`) : [],
  );
  return [
    found,
    pairs.flatMap(([index, , task]) => (task ? ofLabelled(task).map((value) => `${index} ${value}`) : [])),
  ];
}

function deadlineOf(deadline: ImportedTask['deadlines'][number]): string {
  switch (deadline.kind) {
    case 'date':
      return `date ${deadline.date}`;
    case 'every':
      return ['every', deadline.n > 1 ? String(deadline.n) : '', deadline.every, deadline.by ?? '']
        .filter(Boolean)
        .join(' ');
    case 'within':
      return `within ${deadline.n} ${deadline.unit}`;
    case 'before':
      return `before ${deadline.text}`;
    default:
      return deadline.kind;
  }
}

function targetOf({ comparator, value, upper, unit, every, per }: ImportedTask['targets'][number]): string {
  return [comparator, value, upper, unit, every, ...(per ?? [])].filter((part) => part !== undefined).join(' ');
}

function dataOf({ title, issuer, docNumber, issuedOn, period, kind }: ImportedDocument): string[] {
  const values = {
    title,
    issuer,
    number: docNumber,
    issued: issuedOn,
    period: period && `${period.start} ${period.end}`,
    kind,
  };
  return Object.entries(values).flatMap(([name, value]) => (value ? [`${name} ${plain(value)}`] : []));
}

function indicatorsOf(items: readonly ImportedIndicator[]): string[] {
  return items.flatMap(({ level, title, points = '', items: below }) => [
    `${level} ${plain(title)} ${points}`,
    ...indicatorsOf(below),
  ]);
}

function compare(found: readonly string[], wanted: readonly string[]): Count {
  const [missed, wrong] = [subtract(wanted, found).length, subtract(found, wanted).length];
  return { found: wanted.length - missed, missed, wrong };
}

function subtract(all: readonly string[], taken: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const value of taken) left.set(value, (left.get(value) ?? 0) + 1);
  return all.filter((value) => {
    const count = left.get(value) ?? 0;
    left.set(value, count - 1);
    return count <= 0;
  });
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}
