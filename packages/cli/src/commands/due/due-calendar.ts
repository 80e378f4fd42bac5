import { writeCalendar } from '@zhunsheng/report-renderer';
import type { Messages } from '../../messages.js';
import type { DueDocument } from './due-document.js';

/** The dated things of a list as iCalendar, each once, whoever owes it; `undefined` where nothing has a day. */
export function dueCalendar(title: string, document: DueDocument, { due }: Messages): string | undefined {
  const events = new Map<string, Parameters<typeof writeCalendar>[0]['events'][number]>();
  for (const { name, items } of document.units) {
    for (const { kind, id, title: what, day, moved, letter } of items) {
      if (day === undefined) continue;
      const key = [kind, id, ...(letter === undefined ? [] : [letter])].join(':');
      const before = events.get(key);
      const description = before ? `${before.description}\n${name}` : name;
      const summary = `${due.kinds[kind]}${letter === undefined ? '' : due.letters[letter]}　${what}`;
      const uid = `urn:zhunsheng:${document.programme}:${key}`;
      events.set(key, { uid, day, sequence: moved, summary, description, cancelled: false });
    }
  }
  if (events.size === 0) return undefined;
  return writeCalendar({ title, stamp: document.dataAsOf ?? document.asOf, events: [...events.values()] });
}
