import { expect, test } from 'vitest';
import { PROGRAMME_ROUTES } from '../../src/integration/routes.js';
import { mainList } from '../../src/view/main-list.js';
import { menuOf } from '../../src/view/menu.js';
import { inspectedProgramme, uncuredProgramme } from '../inspected-programme.js';
import { programmeOf, scopeOf } from '../programme-of.js';

const keysOf = (programme: ReturnType<typeof programmeOf>) => menuOf(scopeOf('zh-CN', programme)).map(({ key }) => key);
const offered = (programme: ReturnType<typeof programmeOf>) =>
  PROGRAMME_ROUTES.filter(({ needs }) => !needs || needs(programme)).map(({ pattern }) => pattern);

/** One round of inspection, and neither a plan nor tasks. */
const REPORT_ONLY = {
  'plans/p1@1.md': '---\nid: p1\ntitle: 方案\ndisclosure: withheld\n---\n',
  'upstream/up@1.md': '---\nid: up\ntitle: 纲要\ndisclosure: withheld\n---\n',
  'progress/sifaju/t1.yaml': 'unit: sifaju\ntask: t1\nlog: []\n',
  'inspections/r1/round.yaml': 'id: r1\ntitle: 调研\nkind: special\n',
  'inspections/r1/findings/f-1.yaml': 'id: f-1\nround: r1\ntitle: 衔接不紧\ndisclosure: public\n',
};

test('the ledger stands in the menu where cures are recorded', () => {
  expect(keysOf(programmeOf())).not.toContain('inspections');
  expect(keysOf(uncuredProgramme())).not.toContain('rectification');
  expect(keysOf(inspectedProgramme())).toContain('rectification');
});

test('a programme of one inspection has neither tasks nor plans in its menu, nor pages for them', () => {
  const programme = programmeOf(REPORT_ONLY);
  expect(keysOf(programme)).toEqual(['home', 'units', 'inspections', 'search']);
  expect(offered(programme).filter((pattern) => /^(tasks|plans|progress|rectification)/.test(pattern))).toEqual([]);
  expect(offered(programme)).toContain('findings/[finding]');
});

test('a programme is browsed by its tasks, else by its findings', () => {
  expect(mainList(inspectedProgramme())).toBe('tasks');
  expect(mainList(programmeOf(REPORT_ONLY))).toBe('findings');
  expect(mainList(undefined)).toBe('tasks');
});
