import { parseTarget } from '@zhunsheng/plan-schema';
import type { TableRow } from '../tables/map-columns.js';
import { FIELD_WORDS, type TableField } from '../tables/table-field.js';

/** Columns that no field of a task holds; what they say stands in its text. */
const WITHOUT_FIELD: readonly TableField[] = [
  'basis',
  'kind',
  'unit',
  'baseline',
  'points',
  'rule',
  'person',
  'progress',
  'status',
  'evidence',
  'remark',
];

/** What the cells of a task say that no field holds, each with the name of its column: `备注：每季度通报`. */
export function otherCells(fields: TableRow['fields']): readonly string[] {
  const aims = (fields.target ?? '').split('\n').filter((aim) => aim !== '' && !isMeasured(aim));
  const unread: TableRow['fields'] = aims.length > 0 ? { ...fields, target: aims.join('\n') } : fields;
  const shown = [...(aims.length > 0 ? (['target'] as const) : []), ...WITHOUT_FIELD];
  return shown.flatMap((field) => {
    const text = unread[field]?.trim();
    return text ? [`${FIELD_WORDS[field][0]}：${text}`] : [];
  });
}

function isMeasured(aim: string): boolean {
  return parseTarget(aim).some(({ value, comparator }) => value !== undefined || ['all', 'zero'].includes(comparator));
}
