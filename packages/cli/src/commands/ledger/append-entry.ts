import { yamlText } from './ledger-text.js';

/** One field of an entry; what is written without quotes is marked as plain. */
export type EntryField = readonly [name: string, value: string, plain?: 'plain'];

const LIST = /^log:[ \t]*(\[[ \t]*\])?[ \t]*$/m;
const ITEM = /^([ \t]*)- /m;

/** The text of a record with an entry put behind the last of its log; nothing before it changes. */
export function appendEntry(text: string, fields: readonly EntryField[]): string | undefined {
  const list = LIST.exec(text);
  if (!list) return undefined;
  const start = list.index + list[0].length;
  const after = text.slice(start);
  const indent = ITEM.exec(after)?.[1] ?? '  ';
  const end = start + lengthOfList(after);
  const head = list[1] === undefined ? text.slice(0, end) : `${text.slice(0, list.index)}log:${text.slice(start, end)}`;
  return `${head.replace(/\n*$/, '\n')}${entryText(fields, indent)}${text.slice(end).replace(/^\n*/, '')}`;
}

/** A log file with its first entry. */
export function newLog(unit: string, task: string, fields: readonly EntryField[]): string {
  return `unit: ${unit}\ntask: ${task}\nlog:\n${entryText(fields, '  ')}`;
}

/** Lines of the list: up to the next one that begins with a name at the left margin. */
function lengthOfList(after: string): number {
  const next = /^[A-Za-z]/m.exec(after);
  return next ? next.index : after.length;
}

function entryText(fields: readonly EntryField[], indent: string): string {
  const lines = fields.map(([name, value, plain]) => `${name}: ${plain ? value : yamlText(value)}`);
  return lines.map((line, at) => `${indent}${at === 0 ? '- ' : '  '}${line}\n`).join('');
}
