import type { Responsibility } from '../schemas/responsibility.js';
import { termKeyOf } from './keys.js';

/**
 * Writes responsibilities as the inner words of one bracket: `牵头单位：A；责任单位：B、C`, or `A牵头，B配合` where the role
 * words are no keys. {@link parseUnits} reads them back to the same values.
 */
export function formatUnits(responsibilities: readonly Responsibility[]): string {
  let text = '';
  responsibilities.forEach((one, index) => {
    const before = responsibilities[index - 1];
    text += before ? separator(before, one) + formatOne(one, before) : formatOne(one);
  });
  return text;
}

function formatOne(one: Responsibility, before?: Responsibility): string {
  const list = listOf(one);
  if (!isKeyed(one)) return one.scope?.endsWith(one.word) ? list : list + one.word;
  return before && joinsIn(before, one) ? list : `${one.word}：${list}`;
}

function separator(before: Responsibility, one: Responsibility): string {
  if (joinsIn(before, one)) return '。';
  return isKeyed(before) || isKeyed(one) ? '；' : '，';
}

/** Supporting bodies that stand behind `。` in the entry of the leading ones. */
function joinsIn(before: Responsibility, one: Responsibility): boolean {
  return isKeyed(one) && before.word === one.word && before.role === 'lead' && one.role === 'support';
}

function isKeyed({ word }: Responsibility): boolean {
  return termKeyOf(word) !== undefined;
}

function listOf({ units, open, scope }: Responsibility): string {
  const scopes = scope?.split('；') ?? [];
  const notes = scopes.filter(isNote).map((note) => `（${note}）`);
  const bounds = scopes.filter((words) => !isNote(words));
  return [units.map(({ name }) => name).join('、'), ...notes, open ? '等' : '', ...bounds].join('');
}

function isNote(words: string): boolean {
  return /^(?:含|包括|不含|不包括|除|下同|以下)/.test(words);
}
