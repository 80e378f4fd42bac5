import type { LabelledEntry, LabelledIndicator, LabelledTask, Labels } from './labels.ts';

type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

/**
 * Reads labels: `title …`, `issuer …` and the like; then one line an entry: `S` and `SS` sections of two levels, `T` tasks,
 * `F` findings, `C` clauses, `I` and `II` indicators with `| points`. A number and a title follow, `-` for no number. Indented
 * lines below a task: `lead`, `support` (names parted by `；`), `due`, `target`, `parts`.
 */
export function readLabels(text: string): Labels {
  const data: Record<string, string> = {};
  const [sections, findings, clauses]: LabelledEntry[][] = [[], [], []];
  const tasks: Draft<LabelledTask>[] = [];
  const indicators: LabelledIndicator[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '' && !one.startsWith('#'))) {
    const [word = '', ...rest] = line.trim().split(' ');
    const value = rest.join(' ');
    const task = tasks.at(-1);
    if (line.startsWith('  ') && task) addTo(task, word, value);
    else if (/^S+$/.test(word)) sections?.push(entryOf(word.length, value));
    else if (word === 'T')
      tasks.push({ ...entryOf(1, value), lead: [], support: [], deadlines: [], targets: [], parts: 0 });
    else if (word === 'F') findings?.push(entryOf(1, value));
    else if (word === 'C') clauses?.push(entryOf(1, value));
    else if (/^I+$/.test(word)) {
      const [entry = '', points = ''] = value.split(' | ');
      indicators.push({ ...entryOf(word.length, entry), points });
    } else data[word] = value;
  }
  return { data, sections: sections ?? [], tasks, findings: findings ?? [], clauses: clauses ?? [], indicators };
}

function entryOf(level: number, value: string): LabelledEntry {
  const [number = '', ...title] = value.split(' ');
  return { level, number: number === '-' ? '' : number, title: title.join(' ') };
}

function addTo(task: Draft<LabelledTask>, word: string, value: string): void {
  if (word === 'lead' || word === 'support') task[word].push(...value.split('；'));
  else if (word === 'due') task.deadlines.push(value);
  else if (word === 'target') task.targets.push(value);
  else if (word === 'parts') task.parts = Number(value);
  else throw new Error(`no such label: ${word}`);
}
