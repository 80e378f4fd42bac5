import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadSite } from '../../src/integration/load-site.js';
import { parseOptions } from '../../src/integration/options.js';
import { PortalError } from '../../src/integration/portal-error.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'portal-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const load = () => loadSite(parseOptions({ programmes: ['.'] }), { root, base: '/' });

test('an error among the records stops the build and says where it stands', () => {
  writeFileSync(join(root, 'programme.yaml'), 'id: x\ntitle: 试验\njurisdiction: { name: 甲 }\ndataAsOf: 2027-02-30\n');
  expect(load).toThrow(PortalError);
  expect(load).toThrow(/^The records have errors, nothing was built\.\n\.\/programme\.yaml:4:11 date-impossible /);
});

test('a folder that does not exist stops the build', () => {
  rmSync(root, { recursive: true });
  expect(load).toThrow(PortalError);
  writeFileSync(root, '');
});
