import { expect, test } from 'vitest';
import { bundleDiagnostics } from '../../src/diagnostics/bundle-diagnostics.js';
import { catalogue } from '../../src/diagnostics/catalogue.js';
import { cureDiagnostics } from '../../src/diagnostics/cure-diagnostics.js';
import { measureDiagnostics } from '../../src/diagnostics/measure-diagnostics.js';
import { notationDiagnostics } from '../../src/diagnostics/notation-diagnostics.js';
import { recordDiagnostics } from '../../src/diagnostics/record-diagnostics.js';
import { ruleDiagnostics } from '../../src/diagnostics/rule-diagnostics.js';
import { allDiagnostics } from './all-diagnostics.js';
import { diagnosticsPage } from './diagnostics-page.js';

const page = diagnosticsPage(
  [
    { title: 'Plans and reports', entries: notationDiagnostics },
    { title: 'Records', entries: recordDiagnostics },
    { title: 'Records held against each other', entries: ruleDiagnostics },
    { title: 'Indicators and assessments', entries: measureDiagnostics },
    { title: 'Inspections, cures and letters', entries: cureDiagnostics },
    { title: 'Bundles of other sites', entries: bundleDiagnostics },
  ],
  allDiagnostics(),
);

test('docs/diagnostics.md is up to date (npm run generate -w @zhunsheng/plan-schema)', async () => {
  await expect(page).toMatchFileSnapshot('../../../../docs/diagnostics.md');
});

test('the page has an anchor for every code', () => {
  expect([...page.matchAll(/^### ([a-z0-9-]+)$/gm)].map(([, code]) => code)).toEqual(Object.keys(catalogue));
});
