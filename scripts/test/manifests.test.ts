import { describe, expect, test } from 'vitest';
import { filesUnder, type Manifest, manifestOf, textOf, workspacesIn } from '../house/files.ts';
import { packageName } from '../house/packages.ts';

const PACKAGES = workspacesIn('packages');
const SITES = workspacesIn('sites');
const WORDS = ['build', 'typecheck', 'test', 'lint', 'format', 'bench', 'check', 'generate', 'preview', 'dev'];
const HEADINGS = ['Why', 'When', 'Example', 'What it never does'];

describe.each(['.', ...PACKAGES.map((name) => `packages/${name}`), ...SITES.map((name) => `sites/${name}`)])(
  '%s',
  (home) => {
    const manifest = manifestOf(home);

    test('is an ES module', () => {
      expect(manifest.type).toBe('module');
    });

    test('pins every version', () => {
      expect(versionsOf(manifest).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
    });
  },
);

describe.each(PACKAGES)('packages/%s', (folder) => {
  const manifest = manifestOf(`packages/${folder}`);

  test('is named after its folder and uses the words of the house for its scripts', () => {
    expect(manifest.name).toBe(packageName(folder));
    expect(manifest.scripts).toMatchObject({ test: `vitest run --root ../.. --project ${folder}` });
    expect(Object.keys(manifest.scripts ?? {}).filter((word) => !WORDS.includes(word))).toEqual([]);
  });

  test('says what the registry gets', () => {
    if (manifest.private) return;
    expect(manifest).toMatchObject({
      description: expect.stringMatching(/^[A-Z].*[^.]$/),
      license: 'Apache-2.0',
      engines: { node: '>=22.12' },
      files: expect.any(Array),
      publishConfig: { access: 'public' },
    });
  });

  test('has a README of one screen that answers the four questions in order', () => {
    const readme = textOf(`packages/${folder}/README.md`);
    expect(readme.match(/^## .+$/gm)).toEqual(HEADINGS.map((heading) => `## ${heading}`));
    expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(80);
  });
});

describe.each(SITES)('sites/%s', (folder) => {
  test('is private, and its build is made anew when one of its content folders changes', () => {
    expect(manifestOf(`sites/${folder}`).private).toBe(true);
    const { inputs } = JSON.parse(textOf(`sites/${folder}/turbo.json`)).tasks.build;
    const named = [...textOf(configOf(folder)).matchAll(/content\/([a-z0-9-]+)/g)].map((match) => match[1]);
    expect(named).not.toEqual([]);
    expect(inputs).toEqual(expect.arrayContaining(named.map((name) => `$TURBO_ROOT$/content/${name}/**`)));
  });
});

test('one dependency has one version in the whole house', () => {
  const homes = [...PACKAGES.map((name) => `packages/${name}`), ...SITES.map((name) => `sites/${name}`), '.'];
  const versions = Map.groupBy(
    homes.flatMap((home) => versionsOf(manifestOf(home))),
    ([name]) => name,
  );
  // TypeScript 7 builds the packages; `astro check` needs 6 at the root.
  versions.delete('typescript');
  const several = [...versions].filter(([, pairs]) => new Set(pairs.map(([, version]) => version)).size > 1);
  expect(several).toEqual([]);
});

function configOf(site: string): string {
  const config = filesUnder(`sites/${site}`).find((path) => /\/astro\.config\.m?[jt]s$/.test(path));
  if (!config) throw new Error(`sites/${site} has no astro.config.ts`);
  return config;
}

function versionsOf(manifest: Manifest): readonly (readonly [name: string, version: string])[] {
  return Object.entries({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies });
}
