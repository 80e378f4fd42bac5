import { diagnostic } from '../../diagnostics/diagnostic.js';
import type { Rule } from '../rule.js';

/** A log grows at its end: no entry is older than the one before it, and no completion later than the entry that reports it. */
export const logOrder: Rule = function* ({ programme, locate }) {
  for (const log of programme.progress) {
    const record = `log:${log.unit}/${log.task}`;
    let newest = '';
    for (const [at, entry] of log.log.entries()) {
      if (entry.date < newest) {
        yield diagnostic('entry-out-of-order', locate(record, `log/${at}/date`), {
          actual: entry.date,
          before: newest,
        });
      }
      if (entry.date > newest) newest = entry.date;
      if (programme.dataAsOf !== undefined && entry.date > programme.dataAsOf) {
        yield diagnostic('entry-after-data', locate(record, `log/${at}/date`), {
          actual: entry.date,
          dataAsOf: programme.dataAsOf,
        });
      }
      if (entry.kind === 'update' && entry.completedOn !== undefined && entry.completedOn > entry.date) {
        const where = locate(record, `log/${at}/completedOn`);
        yield diagnostic('completed-after-entry', where, { actual: entry.completedOn, date: entry.date });
      }
    }
  }
};
