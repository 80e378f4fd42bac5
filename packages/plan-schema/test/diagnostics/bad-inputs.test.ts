import { describe, expect, test } from 'vitest';
import { readBundle } from '../../src/bundle/read-bundle.js';
import { bundleDiagnostics } from '../../src/diagnostics/bundle-diagnostics.js';
import { catalogue } from '../../src/diagnostics/catalogue.js';
import { cureDiagnostics } from '../../src/diagnostics/cure-diagnostics.js';
import { measureDiagnostics } from '../../src/diagnostics/measure-diagnostics.js';
import { notationDiagnostics } from '../../src/diagnostics/notation-diagnostics.js';
import { recordDiagnostics } from '../../src/diagnostics/record-diagnostics.js';
import { ruleDiagnostics } from '../../src/diagnostics/rule-diagnostics.js';
import { allDiagnostics } from './all-diagnostics.js';
import { diagnosticsOfFolder } from './bad-folder.js';
import { diagnosticsOf, placed } from './bad-input.js';
import { badBundles } from './cases/bundle-inputs.js';
import { badFolders } from './cases/folder-inputs.js';
import { BAD_INPUTS } from './cases/index.js';

const INPUTS = Object.values(BAD_INPUTS).flat();

test('the base programme has nothing wrong with it', () => {
  expect(diagnosticsOf({ name: 'base', change: {}, expect: [] })).toEqual([]);
});

describe.each(Object.entries(BAD_INPUTS))('%s', (_, inputs) => {
  test.each(inputs.map((input) => [input.name, input] as const))('%s', (_, input) => {
    expect(diagnosticsOf(input).map(placed)).toEqual(input.expect);
  });
});

describe('folders', () => {
  test.each(badFolders.map((folder) => [folder.name, folder] as const))('%s', (_, folder) => {
    expect(diagnosticsOfFolder(folder).map(placed)).toEqual(folder.expect);
  });
});

describe('bundles', () => {
  test.each(badBundles.map((bundle) => [bundle.name, bundle] as const))('%s', (_, { text, expect: expected }) => {
    expect(readBundle(text()).diagnostics.map(placed)).toEqual(expected);
  });
});

test('every code of the catalogue is shown by a bad input', () => {
  const shown = new Set<string>(allDiagnostics().map(({ diagnostic }) => diagnostic.code));
  expect(Object.keys(catalogue).filter((code) => !shown.has(code))).toEqual([]);
});

test('every bad input has something wrong with it, and a name of its own', () => {
  expect(INPUTS.filter(({ expect: expected }) => expected.length === 0)).toEqual([]);
  expect(new Set(INPUTS.map(({ name }) => name)).size).toBe(INPUTS.length);
  expect(INPUTS.length).toBeGreaterThanOrEqual(130);
});

test('no code stands in two areas of the catalogue', () => {
  const areas = [
    notationDiagnostics,
    recordDiagnostics,
    ruleDiagnostics,
    measureDiagnostics,
    cureDiagnostics,
    bundleDiagnostics,
  ];
  expect(areas.reduce((sum, area) => sum + Object.keys(area).length, 0)).toBe(Object.keys(catalogue).length);
});
