import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { filesUnder, workspacesIn } from '../house/files.ts';
import { PACKAGE_RULES } from '../house/packages.ts';
import { impurities } from '../house/purity.ts';
import { CODE, importsOf, parseCode } from '../house/source.ts';

const PURE = workspacesIn('packages').filter((folder) => PACKAGE_RULES[folder]?.pure);

describe.each(PURE)('%s', (folder) => {
  const sources = filesUnder(`packages/${folder}/src`).filter((path) => CODE.test(path));
  const adapters = PACKAGE_RULES[folder]?.adapters ?? ['fs'];
  const pure = sources.filter((path) => !adapters.some((name) => path.startsWith(`packages/${folder}/src/${name}/`)));

  test('reads no clock, locale, environment, randomness, network or console', () => {
    expect(pure.flatMap((path) => impurities(parseCode(path)).map((found) => `${path}:${found}`))).toEqual([]);
  });

  test('imports nothing of Node outside the adapters', () => {
    const ofNode = pure.flatMap((path) =>
      importsOf(parseCode(path)).flatMap(({ specifier }) =>
        specifier.startsWith('node:') ? `${path}: ${specifier}` : [],
      ),
    );
    expect(ofNode).toEqual([]);
  });
});

test('only the command line writes to the console', () => {
  const writers = [
    ...workspacesIn('packages').map((name) => `packages/${name}`),
    ...workspacesIn('sites').map((name) => `sites/${name}`),
  ]
    .filter((home) => !['packages/cli', 'packages/create-zhunsheng', 'packages/test-kit'].includes(home))
    .flatMap((home) => filesUnder(home).filter((path) => CODE.test(path) && !path.startsWith(`${home}/test/`)))
    .filter((path) => impurities(parseCode(path)).some((found) => found.endsWith(': console')));
  expect(writers).toEqual([]);
});

test.each([
  ['Date.now()', 'Date.now'],
  ['new Date()', 'new Date()'],
  ['Math.random()', 'Math.random'],
  ['[].sort((a, b) => a.localeCompare(b))', 'localeCompare'],
  ['"a".toLocaleUpperCase()', 'toLocaleUpperCase'],
  ['new Intl.NumberFormat()', 'Intl.NumberFormat'],
  ['console.log(1)', 'console'],
  ['process.env', 'process'],
  ['fetch("x")', 'fetch'],
])('%s is noticed', (code, what) => {
  expect(impurities(parse(code))).toEqual([`1: ${what}`]);
});

test('keys and members that bear such names are no reading', () => {
  expect(impurities(parse('const a = { process: 1 }; a.process; new Date(0); "console.log()"'))).toEqual([]);
});

function parse(code: string): ts.SourceFile {
  return ts.createSourceFile('a.ts', code, ts.ScriptTarget.Latest, true);
}
