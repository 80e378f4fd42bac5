import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder, manifestOf, workspacesIn } from '../house/files.ts';
import { CONSUMER_RULE, PACKAGE_RULES, type PackageRule, packageName } from '../house/packages.ts';
import { CODE, type ImportLine, importsOf, parseCode } from '../house/source.ts';

const FOLDER_OF = new Map(Object.keys(PACKAGE_RULES).map((folder) => [packageName(folder), folder]));
const ENTRY = /^(?:@zhunsheng\/[a-z-]+|zhunsheng|create-zhunsheng)(?=\/|$)/;

const HOMES: readonly (readonly [home: string, rule: PackageRule])[] = [
  ...workspacesIn('packages').map((folder) => [`packages/${folder}`, ruleOf(folder)] as const),
  ...['sites', 'bench'].flatMap((parent) =>
    workspacesIn(parent).map((folder) => [`${parent}/${folder}`, CONSUMER_RULE] as const),
  ),
];

describe.each(HOMES)('%s', (home, rule) => {
  test('depends on the packages of its row only', () => {
    const manifest = manifestOf(home);
    const shipped = { ...manifest.dependencies, ...manifest.peerDependencies, ...manifest.optionalDependencies };
    expect(housemates(Object.keys(shipped)).filter((folder) => !rule.imports.includes(folder))).toEqual([]);
    const forTests = [...rule.imports, 'test-kit'];
    expect(housemates(Object.keys(manifest.devDependencies ?? {})).filter((f) => !forTests.includes(f))).toEqual([]);
  });

  test('imports what its row allows, and nothing by a path that climbs out of it', () => {
    const broken = filesUnder(home)
      .filter((path) => CODE.test(path))
      .flatMap((path) => importsOf(parseCode(path)).flatMap((line) => complaint(home, rule, path, line) ?? []));
    expect(broken).toEqual([]);
  });
});

test('a forbidden import of each kind is noticed', () => {
  const model = ruleOf('indicator-model');
  const complain = (path: string, specifier: string, typeOnly = false) =>
    complaint('packages/indicator-model', model, `packages/indicator-model/${path}`, { specifier, typeOnly });
  expect(complain('src/a.ts', '@zhunsheng/portal')).toContain('may not import portal');
  expect(complain('src/a.ts', '@zhunsheng/plan-schema')).toContain('types of plan-schema only');
  expect(complain('src/a.ts', '@zhunsheng/plan-schema', true)).toBeUndefined();
  expect(complain('src/a.ts', '@zhunsheng/plan-schema/dist/index.js', true)).toContain('no public entry');
  expect(complain('src/a.ts', '@zhunsheng/test-kit')).toContain('may not import test-kit');
  expect(complain('test/a.test.ts', '@zhunsheng/test-kit')).toBeUndefined();
  expect(complain('src/a.ts', '../../plan-schema/src/index.js')).toContain('climbs out');
  expect(complain('src/deep/a.ts', '../b.js')).toBeUndefined();
});

function complaint(home: string, rule: PackageRule, path: string, line: ImportLine): string | undefined {
  const { specifier, typeOnly } = line;
  const say = (what: string) => `${path}: '${specifier}' ${what}`;
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(path), specifier);
    return target.startsWith(`${home}/`) ? undefined : say('climbs out of its package');
  }
  const name = ENTRY.exec(specifier)?.[0] ?? '';
  const folder = FOLDER_OF.get(name);
  if (!folder || home === `packages/${folder}`) return undefined;
  const isTest = path.startsWith(`${home}/test/`);
  if (![...rule.imports, ...(isTest ? ['test-kit', 'plan-schema'] : [])].includes(folder))
    return say(`may not import ${folder}`);
  if (rule.typesOnly?.includes(folder) && !typeOnly && !isTest) return say(`may import types of ${folder} only`);
  return isPublicEntry(folder, `.${specifier.slice(name.length)}`) ? undefined : say('is no public entry');
}

function isPublicEntry(folder: string, entry: string): boolean {
  const entries = Object.keys(manifestOf(`packages/${folder}`).exports ?? {});
  return entries.some((key) => (key.endsWith('/*') ? entry.startsWith(key.slice(0, -1)) : key === entry));
}

function housemates(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => FOLDER_OF.get(name) ?? []);
}

function ruleOf(folder: string): PackageRule {
  const rule = PACKAGE_RULES[folder];
  if (!rule) throw new Error(`packages/${folder} has no row in scripts/house/packages.ts`);
  return rule;
}
