import { publishable } from '@zhunsheng/plan-schema';
import type { ProgrammeView } from '../view/programme-view.js';
import type { Row } from './lists.js';
import type { ListName, RecordName } from './names.js';
import { RECORDS } from './records.js';
import { DATA_VERSION } from './schema/envelope.js';

/** Path of a schema below the data folder. */
export const schemaPath = (name: string) => `schema/v${DATA_VERSION}/${name}.schema.json`;

/** A list as a JSON document: one row a line, so that two releases can be compared line by line. */
export function listJson(programme: ProgrammeView, name: ListName, rows: readonly Row[]): string {
  const head = JSON.stringify(envelope(programme, name, schemaPath(name)));
  const lines = rows.map((row) => JSON.stringify(row));
  return `${head.slice(0, -1)},"items":[\n${lines.join(',\n')}\n]}\n`;
}

/** A record as a JSON document; `path` is that of its file below the data folder. */
export function recordJson(programme: ProgrammeView, name: RecordName, path: string, record: object): string {
  const up = '../'.repeat(path.split('/').length - 1);
  const item = publishable(RECORDS[name].schema, record);
  return `${JSON.stringify({ ...envelope(programme, name, `${up}${schemaPath(name)}`), item })}\n`;
}

function envelope({ published, tracking }: ProgrammeView, name: string, $schema: string) {
  return {
    $schema,
    format: `zhunsheng-${name}`,
    version: DATA_VERSION,
    programme: published.id,
    asOf: tracking.asOf,
    dataAsOf: tracking.dataAsOf,
    licence: published.licence,
  };
}
