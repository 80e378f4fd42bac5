import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './files.ts';

const RUN = 24;
/** Who is responsible is a fact of the document, printed in its words. */
const UNIT_LISTS = /(?:责任|牵头|配合)单位[：:][^】'"\n]*/g;
const SEEDS = join(ROOT, '../shared/seeds');

/** Every run of 24 Han characters of the collected real documents, which lie beside the repository; undefined where they do not. */
export function seedRuns(): ReadonlySet<string> | undefined {
  if (!existsSync(SEEDS)) return undefined;
  return new Set(readdirSync(SEEDS).flatMap((name) => hanRuns(readFileSync(join(SEEDS, name), 'utf8'))));
}

/** The runs of 24 Han characters in a text outside lists of units; marks, blanks and letters do not interrupt a run. */
export function hanRuns(text: string): readonly string[] {
  const han = text.replace(UNIT_LISTS, '').replace(/\P{Script=Han}/gu, '');
  return Array.from({ length: Math.max(0, han.length - RUN + 1) }, (_, start) => han.slice(start, start + RUN));
}
