import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TableMapping, TableMappingSchema } from '@zhunsheng/document-importer';
import { parse, stringify } from 'yaml';
import { UsageError } from '../../command.js';
import type { Messages } from '../../messages.js';

const HEAD = '# 各表格的列与字段的对应。field 写 - 表示不读取。改正后重新导入即按此读取。\n';

/** Where the columns of a document's tables are kept in a programme folder. */
export function columnsPath(id: string): string {
  return `.imports/${id}.columns.yaml`;
}

/** The columns as a file that a person can correct. */
export function columnsText(mapping: TableMapping): string {
  return `${HEAD}${stringify(mapping)}`;
}

/** The columns as kept at the last import and perhaps corrected since; undefined when there was none. */
export function keptColumns(folder: string, id: string, messages: Messages): TableMapping | undefined {
  const path = join(folder, columnsPath(id));
  if (!existsSync(path)) return undefined;
  const read = TableMappingSchema.safeParse(parsed(readFileSync(path, 'utf8')));
  if (!read.success) throw new UsageError(messages.badColumns(path, read.error.issues[0]?.path.join('.') ?? ''));
  return read.data;
}

function parsed(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}
