import { isMap, isNode, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Location } from '../diagnostics/diagnostic.js';
import type { YamlText } from './read-yaml.js';

/** Where the value at a path stands; its key where the value is empty, the nearest parent's first key where it is missing. */
export function locateNode(yaml: YamlText, file: string, path: readonly PropertyKey[]): Location {
  let node: Node | null | undefined = yaml.root;
  let found: Node | undefined = firstKey(node);
  for (const step of path) {
    node = childOf(node, step);
    if (!node) break;
    found = node;
  }
  return found ? { file, place: yaml.placeOf(found) } : fileStart(file);
}

/** Where the key at a path stands, for messages about the key itself. */
export function locateKey(yaml: YamlText, file: string, path: readonly PropertyKey[], key: string): Location {
  let node: Node | null | undefined = yaml.root;
  for (const step of path) node = childOf(node, step);
  const pair = isMap(node) ? node.items.find((one) => keyOf(one as Pair) === key) : undefined;
  return pair && isNode(pair.key) ? { file, place: yaml.placeOf(pair.key) } : locateNode(yaml, file, path);
}

function childOf(node: Node | null | undefined, step: PropertyKey): Node | null | undefined {
  if (isMap(node)) {
    const pair = node.items.find((one) => keyOf(one as Pair) === step) as Pair<Node, Node | null> | undefined;
    return isEmpty(pair?.value) ? pair?.key : pair?.value;
  }
  return isSeq(node) && typeof step === 'number' ? (node.items[step] as Node | undefined) : undefined;
}

function isEmpty(node: Node | null | undefined): boolean {
  return !node || (isScalar(node) && node.value === null && !node.source);
}

function keyOf(pair: Pair): unknown {
  return isScalar(pair.key) ? pair.key.value : undefined;
}

/** Whether a key stands at a path without a value. */
export function isKeyWithoutValue(yaml: YamlText, path: readonly PropertyKey[]): boolean {
  let node: Node | null | undefined = yaml.root;
  for (const step of path.slice(0, -1)) node = childOf(node, step);
  const pair = isMap(node) ? node.items.find((one) => keyOf(one as Pair) === path.at(-1)) : undefined;
  return pair !== undefined && isEmpty(pair.value as Node | null);
}

function firstKey(node: Node | null | undefined): Node | undefined {
  const key = isMap(node) ? node.items[0]?.key : undefined;
  return isNode(key) ? key : (node ?? undefined);
}

function fileStart(file: string): Location {
  const start = { line: 1, column: 1 };
  return { file, place: { start, end: start } };
}
