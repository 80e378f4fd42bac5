import { join } from 'node:path';
import { mainFiles } from '../../src/data/main-files.js';
import { recordFiles } from '../../src/data/record-files.js';
import { loadSite } from '../../src/integration/load-site.js';
import { parseOptions } from '../../src/integration/options.js';
import { dataScopes } from '../../src/integration/write-data.js';
import type { ProgrammeScope, Site } from '../../src/view/site.js';

const CONTENT = join(import.meta.dirname, '../../../../content');

/** Where the model city is published. */
export const ORIGIN = 'https://fzzf.xingzhou.example';

/** How a site is loaded for a test. */
export interface Edition {
  readonly programmes?: readonly string[];
  readonly audience?: 'public' | 'internal';
  readonly base?: string;
  readonly origin?: string | undefined;
}

/** The site of the house's own programmes, by default the model city alone. */
export function siteOf(edition: Edition = {}): Site {
  const { programmes = ['xingzhou'], audience = 'public', base = '/' } = edition;
  const options = parseOptions({ programmes: [...programmes], audience });
  return loadSite(options, { root: CONTENT, base, origin: 'origin' in edition ? edition.origin : ORIGIN });
}

/** The tree of pages that the data of the first programme stands beside. */
export function scopeOf(edition: Edition = {}): ProgrammeScope {
  const [scope] = dataScopes(siteOf(edition));
  if (!scope) throw new Error('no programme');
  return scope;
}

/** Every data file of a programme: path → text. */
export function dataTexts(scope: ProgrammeScope): ReadonlyMap<string, string> {
  return new Map([
    ...mainFiles(scope).map(({ path, bytes }) => [path, Buffer.from(bytes).toString()] as const),
    ...[...recordFiles(scope)].map(({ path, text }) => [path, text()] as const),
  ]);
}

/** Those whose path ends so. */
export function ending(texts: ReadonlyMap<string, string>, end: string): [string, string][] {
  return [...texts].filter(([path]) => path.endsWith(end));
}
