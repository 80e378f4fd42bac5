import type { Messages } from '../../messages.js';
import type { DueDocument, DueItem } from './due-document.js';

/** The list for people: a heading for each unit, below it a line for each thing. */
export function dueLines(title: string, { asOf, within, units }: DueDocument, { due }: Messages): readonly string[] {
  if (units.length === 0) return [due.head(title, asOf, within), `  ${due.nothing}`];
  return [
    due.head(title, asOf, within),
    ...units.flatMap(({ name, items }) => [
      '',
      `${name === '' ? due.nobody : name}  ${items.length}`,
      ...items.map((item) => `  ${lineOf(item, due)}`),
    ]),
  ];
}

function lineOf({ kind, id, title, state, day, days, letter }: DueItem, due: Messages['due']): string {
  const what = letter === undefined ? due.kinds[kind] : `${due.kinds[kind]}${due.letters[letter]}`;
  return [due.states[state](days), day ?? '', what, id, title].filter((word) => word !== '').join('  ');
}
