import { writeBundle } from '@zhunsheng/plan-schema';
import type { ProgrammeView } from '../view/programme-view.js';
import type { ProgrammeScope } from '../view/site.js';
import { programmeCalendar } from './calendar/calendar.js';
import { icsOf } from './calendar/ics.js';
import { dcatOf } from './catalogue/dcat.js';
import { schemaOrgOf } from './catalogue/schema-org.js';
import { listCsv } from './csv/list-csv.js';
import { type DataFormat, FORMATS } from './data-formats.js';
import { atomOf } from './feed/atom.js';
import { programmeFeed } from './feed/feed.js';
import { jsonFeedOf } from './feed/json-feed.js';
import { listJson, schemaPath } from './json.js';
import { rowsOf } from './lists.js';
import { type DataTopic, LIST_NAMES } from './names.js';
import { schemaTexts } from './schema/schema-files.js';
import { sha256 } from './sha256.js';

/** A data file of a whole programme. */
export interface MainFile {
  /** Path below the data folder. */
  readonly path: string;
  readonly topic: DataTopic;
  readonly format: DataFormat;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

type Known = WeakMap<ProgrammeView, readonly MainFile[]>;

/** Kept in the process instead of this module: pages are rendered by a bundled copy of the module. */
const KEY = Symbol.for('zhunsheng.main-files');

/** The files of a programme that are not about one record: made once, for the page that lists them and for the disk. */
export function mainFiles(scope: ProgrammeScope): readonly MainFile[] {
  const kept = globalThis as { [KEY]?: Known };
  kept[KEY] ??= new WeakMap();
  const files = kept[KEY].get(scope.programme) ?? makeFiles(scope);
  kept[KEY].set(scope.programme, files);
  return files;
}

function makeFiles(scope: ProgrammeScope): readonly MainFile[] {
  const { programme } = scope;
  const feed = programmeFeed(scope);
  const calendar = programmeCalendar(scope);
  const data = [
    ...LIST_NAMES.flatMap((name) => {
      const rows = rowsOf(programme, name);
      const json = fileOf(name, name, 'json', listJson(programme, name, rows));
      return [json, fileOf(name, name, 'csv', listCsv(name, rows))];
    }),
    fileOf('bundle', 'bundle', 'json', writeBundle(programme.published)),
    ...(feed ? [fileOf('updates', 'updates', 'atom', atomOf(scope, feed))] : []),
    ...(feed ? [fileOf('updates', 'updates', 'feed', jsonFeedOf(scope, feed))] : []),
    ...(calendar ? [fileOf('deadlines', 'deadlines', 'ics', icsOf(scope, calendar))] : []),
  ];
  const schemas = [...schemaTexts()].map(([name, text]) => made(schemaPath(name), 'schema', 'schema', text));
  return [
    ...data,
    ...schemas,
    fileOf('dcat', 'catalogue', 'jsonld', dcatOf(scope, data)),
    fileOf('schema-org', 'catalogue', 'jsonld', schemaOrgOf(scope, data)),
  ];
}

function fileOf(name: string, topic: DataTopic, format: DataFormat, text: string): MainFile {
  return made(`${name}.${FORMATS[format].ending}`, topic, format, text);
}

function made(path: string, topic: DataTopic, format: DataFormat, text: string): MainFile {
  const bytes = Buffer.from(text);
  return { path, topic, format, bytes, sha256: sha256(bytes) };
}
