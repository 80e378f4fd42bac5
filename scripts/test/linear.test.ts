import { checkSync } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesUnder } from '../house/files.ts';
import { pathsOf } from '../house/regex-paths.ts';
import { CODE, nodesOf, parseCode } from '../house/source.ts';

/** Up to so many ways from one place of a text, the time is linear in the text whatever it holds. */
const FEW_PATHS = 50_000;
/** Names of packages whose sources read what strangers wrote. */
const READERS = ['document-importer'];

interface Found {
  readonly path: string;
  readonly source: string;
  readonly flags: string;
}

test.each(READERS)('every regular expression of %s is linear', (folder) => {
  const found = filesUnder(`packages/${folder}/src`)
    .filter((path) => CODE.test(path))
    .flatMap(expressionsOf);
  expect(found.length).toBeGreaterThan(100);
  expect(found.filter((expression) => !isLinear(expression)).map(({ path, source }) => `${path}: ${source}`)).toEqual(
    [],
  );
});

test.each(READERS)('so is every one that %s puts together from words', async (folder) => {
  const found = await builtExpressions(folder);
  expect(found.length).toBeGreaterThan(10);
  expect(found.filter((expression) => !isLinear(expression)).map(({ path, source }) => `${path}: ${source}`)).toEqual(
    [],
  );
});

test.each([
  ['a{1,3}(?:b|c)', 3],
  ['(?:a|ab|b){0,2}', 7],
  ['(?:ga{0,2}b|[cd]e{0,3}|f)', 4],
  ['x(?=y{2,3})', 2],
  ['a*', Number.POSITIVE_INFINITY],
])('%s has %d ways', (source, ways) => {
  expect(pathsOf(source, '')).toBe(ways);
});

test('an expression that takes more than linear time is noticed', () => {
  expect(['(a+)+$', '(?:a|aa)+$', '\\s*\\n'].filter((source) => isLinear({ path: '', source, flags: '' }))).toEqual([]);
  expect(['^\\d+$', 'a.{0,80}b'].filter((source) => !isLinear({ path: '', source, flags: '' }))).toEqual([]);
});

function expressionsOf(path: string): readonly Found[] {
  return nodesOf(parseCode(path)).flatMap((node) => {
    if (!ts.isRegularExpressionLiteral(node)) return [];
    const end = node.text.lastIndexOf('/');
    return [{ path, source: node.text.slice(1, end), flags: node.text.slice(end + 1) }];
  });
}

/** The expressions that the modules of a built package construct while they are loaded and import a first text. */
async function builtExpressions(folder: string): Promise<readonly Found[]> {
  const found = new Map<string, Found>();
  const { RegExp: original } = globalThis;
  globalThis.RegExp = new Proxy(original, {
    construct: (target, [source, flags = '']: [string, string?]) => {
      const path = new Error().stack
        ?.split('\n')
        .find((line) => line.includes(`${folder}/dist/`))
        ?.trim();
      if (path && typeof source === 'string') found.set(`${source}/${flags}`, { path, source, flags });
      return new target(source, flags);
    },
  });
  try {
    const { importDocument } = await import('@zhunsheng/document-importer');
    await importDocument({
      name: 'a.txt',
      bytes: new TextEncoder().encode('一、总体要求\n（一）健全制度。市司法局牵头。'),
    });
  } finally {
    globalThis.RegExp = original;
  }
  return [...found.values()];
}

function isLinear({ source, flags }: Found): boolean {
  return pathsOf(source, flags) <= FEW_PATHS || checkSync(source, flags, { randomSeed: 1 }).status === 'safe';
}
