import type { Place, Position } from '../diagnostics/diagnostic.js';
import { JsonReader } from './json-reader.js';

type Path = readonly PropertyKey[];

/**
 * Where the values at some paths of a JSON text stand; of a missing one the nearest value around it. The text is read
 * once more, so that a text without mistakes costs nothing.
 */
export function jsonPlaces(text: string, paths: readonly Path[]): (path: Path) => Place {
  const wanted = new Map<string, number>();
  for (const path of paths) for (let length = 0; length <= path.length; length += 1) wanted.set(key(path, length), 0);
  new JsonReader(text, (path, offset) => {
    const own = key(path, path.length);
    if (wanted.get(own) === 0) wanted.set(own, offset);
  }).read();
  return (path) => {
    let length = path.length;
    while (length > 0 && wanted.get(key(path, length)) === 0) length -= 1;
    return placeAt(text, wanted.get(key(path, length)) ?? 0);
  };
}

/** The point at an offset. */
export function placeAt(text: string, offset: number): Place {
  const before = text.lastIndexOf('\n', offset - 1);
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  const start: Position = { line, column: offset - before };
  return { start, end: start };
}

function key(path: Path, length: number): string {
  return path.slice(0, length).map(String).join('\u0000');
}
