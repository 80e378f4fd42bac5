import { tempTree } from '@zhunsheng/test-kit';
import { expect, test } from 'vitest';
import { CheckDocumentSchema } from '../src/commands/check/check-document.js';
import { PROGRAMME } from './programme.js';
import { runIn } from './run-in.js';

const LOG = 'progress/sifaju/demo26-101.yaml';
const broken = { ...PROGRAMME, [LOG]: (PROGRAMME[LOG] ?? '').replace('2026-03-31', '2026-02-30') };

test('a programme without a fault exits 0 and says so', async () => {
  const { exit, out } = await runIn(tempTree(PROGRAMME), 'check');
  expect(out).toBe('Checked 1 programme: 0 errors, 0 warnings.');
  expect(exit).toBe(0);
});

test('an impossible date is named with file, line, column and cure, in the language asked for', async () => {
  const folder = tempTree(broken);
  const english = await runIn(folder, 'check');
  expect(english.exit).toBe(1);
  expect(english.out).toContain(`${LOG}:6:11 error date-impossible\n  “2026-02-30” is not a day that exists\n  hint: `);
  const chinese = await runIn(folder, 'check', '--lang', 'zh-CN');
  expect(chinese.out).toContain(`${LOG}:6:11 错误 date-impossible\n  “2026-02-30”不是存在的日期\n  改法：`);
});

test('paths count from where the user stands, and a folder of programmes checks them all', async () => {
  const folder = tempTree({
    ...Object.fromEntries(Object.entries(PROGRAMME).map(([path, text]) => [`content/one/${path}`, text])),
    ...Object.fromEntries(Object.entries(broken).map(([path, text]) => [`content/two/${path}`, text])),
  });
  const { out } = await runIn(folder, 'check', 'content');
  expect(out).toContain(`content/two/${LOG}:6:11`);
  expect(out).toContain('Checked 2 programmes: 1 error, 0 warnings.');
});

test('--json prints one document by its schema and nothing else', async () => {
  const { out } = await runIn(tempTree(broken), 'check', '--json');
  const { diagnostics } = CheckDocumentSchema.parse(JSON.parse(out));
  expect(diagnostics).toMatchObject([
    { code: 'date-impossible', file: LOG, start: { line: 6, column: 11 }, actual: '2026-02-30' },
  ]);
});

test('--format github writes annotations with line ends escaped', async () => {
  const { out } = await runIn(tempTree(broken), 'check', '--format', 'github');
  expect(out).toMatch(/^::error file=progress\/sifaju\/demo26-101\.yaml,line=6,col=11,title=date-impossible::/);
  expect(out.split('\n')).toHaveLength(1);
});

test('a folder without records is a problem, not a success', async () => {
  const { exit, out } = await runIn(tempTree({}), 'check');
  expect(out).toContain('programme-empty');
  expect(exit).toBe(1);
});
