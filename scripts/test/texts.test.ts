import { expect, test } from 'vitest';
import { filesUnder, textOf } from '../house/files.ts';
import { hanRuns, seedRuns } from '../house/seeds.ts';

const TEXTS = filesUnder().filter((path) =>
  /\.(astro|css|ebnf|html|js|json|mjs|md|mdx|svg|sh|ts|txt|yaml|yml)$/.test(path),
);
const CODE = TEXTS.filter((path) => /\.(astro|css|js|mjs|sh|ts)$/.test(path));

// Written in pieces, so that this file does not hold what it looks for.
const MACHINE_PATH = alternatives(
  String.raw`(?<![\w.])/(work|farm|home|Users|tmp)/[a-z]`,
  '[.]library/',
  String.raw`\b[A-Z]:\\Users`,
);
const REGISTRY = alternatives('registry[.]npmjs', 'npm[m]irror', 'registry[.]yarnpkg', '"resolved": "[h]ttps?:');
const UNFINISHED = alternatives(String.raw`\b(TO[D]O|FIX[M]E|XX[X]|HA[C]K)\b`, String.raw`\.(only|skip|todo)[(]`);

test('no file names a path of one machine', () => {
  expect(linesWith(MACHINE_PATH, TEXTS)).toEqual([]);
});

test('no file names the host of a package registry', () => {
  expect(linesWith(REGISTRY, TEXTS)).toEqual([]);
});

test('no code is left for later and no test is switched off', () => {
  expect(linesWith(UNFINISHED, CODE)).toEqual([]);
});

test('no sentence stands as in a collected document', ({ skip }) => {
  const runs = seedRuns();
  if (!runs) return skip('the collected documents are not beside this checkout');
  const copied = TEXTS.flatMap((path) =>
    textOf(path)
      .split('\n')
      .flatMap((line, index) => (hanRuns(line).some((run) => runs.has(run)) ? [`${path}:${index + 1}`] : [])),
  );
  expect(copied).toEqual([]);
});

test('a run of Han characters is found across marks, not below 24 and not in a list of units', () => {
  const text = '一二三四五六七八九十，一二三四五六七八九十、一二三四';
  expect(hanRuns(text)).toEqual([text.replace(/[，、]/g, '')]);
  expect(hanRuns(text.slice(1))).toEqual([]);
  expect(hanRuns(`【责任单位：${text}】`)).toEqual([]);
});

function alternatives(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join('|'));
}

function linesWith(pattern: RegExp, paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) =>
    textOf(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
}
