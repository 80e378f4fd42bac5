import type { z } from 'zod';
import type { Location } from '../diagnostics/diagnostic.js';
import { locateNode } from '../records/locate-node.js';
import { parseRecord } from '../records/parse-record.js';
import { plainRecord } from '../records/plain-record.js';
import { readYaml, type YamlText } from '../records/read-yaml.js';
import type { SourceFile } from '../source-file.js';
import type { Sorted } from './record-path.js';
import type { Shelf } from './shelf.js';

/**
 * The record of a YAML file as a list of one, or an empty list when its shape is wrong. `nameOf` names the record by what
 * its path gives.
 */
export function readRecord<Schema extends z.ZodType>(
  schema: Schema,
  { file, given }: Sorted,
  shelf: Shelf,
  nameOf: (given: Readonly<Record<string, string>>) => string,
): z.output<Schema>[] {
  const name = nameOf(given);
  const plain = plainRecord(schema, file.text, given);
  if (plain !== undefined) {
    shelf.place(name, file.path, locatorOf(file));
    return [plain];
  }
  const yaml = readYaml(file.text, { file: file.path });
  shelf.say(...yaml.diagnostics);
  // A text that could not be read has said why; its missing fields would only repeat it.
  if (!yaml.value.root && yaml.diagnostics.length > 0) {
    shelf.miss(name);
    return [];
  }
  const record = parseRecord(schema, yaml.value, file.path, given);
  shelf.say(...record.diagnostics);
  if (record.value === undefined) {
    shelf.miss(name);
    return [];
  }
  shelf.place(name, file.path, (path) => record.locate(pathSteps(path)));
  return [record.value];
}

/** Finds places in a file that was read without them: it is read again when the first place is asked for. */
function locatorOf(file: SourceFile): (path: string) => Location {
  let yaml: YamlText | undefined;
  return (path) => {
    yaml ??= readYaml(file.text, { file: file.path }).value;
    return locateNode(yaml, file.path, pathSteps(path));
  };
}

/** The steps of a path written with slashes; whole numbers are positions in a list. */
export function pathSteps(path: string): (string | number)[] {
  return path === '' ? [] : path.split('/').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
