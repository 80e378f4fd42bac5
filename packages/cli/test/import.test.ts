import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runIn } from './run-in.js';

const TEXT = `星洲市2026年法治政府建设工作要点
一、健全制度
（一）管好规范性文件。建立文件目录，2026年9月底前公布清理结果。（市司法局牵头，市财政局配合）
（二）规范行政决策。重大决策每年听取意见不少于2次。（责任单位：市政府办公室）
二、强化监督
（三）开展执法检查。每季度抽查一次案卷。（责任单位：市司法局）
`;

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

test('import writes a draft that check accepts, records of the units it names, and a review list', async () => {
  const folder = folderWith({ 'yaodian.txt': TEXT });
  const { exit, out, err } = await runIn(folder, 'import', 'yaodian.txt', '--out', 'xingzhou');
  expect(exit).toBe(0);
  expect(err).toBe('(1/1) Reading yaodian.txt …');
  expect(out).toContain('2 sections, 3 tasks');
  const plan = readFileSync(join(folder, 'xingzhou/plans/yaodian@1.md'), 'utf8');
  expect(plan).toContain('### （一）管好规范性文件 {.task #yaodian-001}');
  expect(plan).toContain('【牵头单位：市司法局；配合单位：市财政局】');
  expect(readFileSync(join(folder, 'xingzhou/units/unit-001.yaml'), 'utf8')).toBe('id: unit-001\nname: "市司法局"\n');
  expect(existsSync(join(folder, 'xingzhou/.imports/yaodian.review.html'))).toBe(true);
  expect((await runIn(folder, 'check', 'xingzhou')).out).toBe('Checked 1 programme: 0 errors, 0 warnings.');
});

test('a folder with a number for a name makes a programme that check accepts', async () => {
  const folder = folderWith({ 'yaodian.txt': TEXT });
  await runIn(folder, 'import', 'yaodian.txt', '--out', '08');
  expect((await runIn(folder, 'check', '08')).out).toBe('Checked 1 programme: 0 errors, 0 warnings.');
});

test('a corrected source keeps its ids and shows what differs', async () => {
  const folder = folderWith({ 'yaodian.txt': TEXT });
  await runIn(folder, 'import', 'yaodian.txt', '--out', 'xingzhou');
  const corrected = TEXT.replace('（一）管好规范性文件', '（一）管好行政规范性文件').replace(
    '二、强化监督',
    '（四）推行普法清单。印发清单。（责任单位：市司法局）\n二、强化监督',
  );
  writeFileSync(join(folder, 'yaodian.txt'), corrected);
  const { out } = await runIn(folder, 'import', 'yaodian.txt', '--out', 'xingzhou');
  expect(out).toContain('changed yaodian-001 管好行政规范性文件');
  expect(out).toContain('added yaodian-004 推行普法清单');
  const plan = readFileSync(join(folder, 'xingzhou/plans/yaodian@1.md'), 'utf8');
  expect(plan).toContain('{.task #yaodian-003}');
});

test('a plan that was edited since stays as it is', async () => {
  const folder = folderWith({ 'yaodian.txt': TEXT });
  await runIn(folder, 'import', 'yaodian.txt', '--out', 'xingzhou');
  const plan = join(folder, 'xingzhou/plans/yaodian@1.md');
  appendFileSync(plan, '\n补一段话。\n');
  const edited = readFileSync(plan, 'utf8');
  const { out } = await runIn(folder, 'import', 'yaodian.txt', '--out', 'xingzhou');
  expect(out).toContain('stays as it is');
  expect(readFileSync(plan, 'utf8')).toBe(edited);
  expect(existsSync(join(folder, 'xingzhou/.imports/yaodian.draft.md'))).toBe(true);
});

test('--json prints one document and nothing else', async () => {
  const folder = folderWith({ 'yaodian.txt': TEXT, 'empty.txt': '' });
  const { exit, out } = await runIn(folder, 'import', 'yaodian.txt', 'empty.txt', '--json');
  const { documents } = JSON.parse(out);
  expect(exit).toBe(1);
  expect(documents).toHaveLength(2);
  expect(documents[0]).toMatchObject({ file: 'yaodian.txt', period: { start: 2026, end: 2026 }, kind: 'work-points' });
  expect(documents[1].diagnostics).toMatchObject([{ code: 'file-empty', severity: 'error' }]);
});

test.each([
  [['import']],
  [['import', 'a.txt']],
  [['import', 'missing.txt', '--out', 'x']],
  [['import', 'a.txt', '--out', 'x', '--id', 'A B']],
  [['import', 'a.txt', '--out', 'x', '--year', 'soon']],
])('%j is wrong use', async (args) => {
  const folder = folderWith({ 'a.txt': TEXT });
  expect((await runIn(folder, ...args)).exit).toBe(2);
});

test('the columns of a table are kept in a file, and a corrected file is obeyed', async () => {
  const folder = folderWith({
    'rw.csv': '序号,重点任务,主要内容,牵头单位\n1,清理文件,每年清理一次,市司法局\n2,开展培训,每年培训两次,市教育局\n',
  });
  const { out } = await runIn(folder, 'import', 'rw.csv', '--out', 'xingzhou');
  expect(out).toContain('xingzhou/.imports/rw.columns.yaml');
  const columns = join(folder, 'xingzhou/.imports/rw.columns.yaml');
  const kept = readFileSync(columns, 'utf8');
  expect(kept).toContain('header: 重点任务\n        field: title');
  expect(readFileSync(join(folder, 'xingzhou/plans/rw@1.md'), 'utf8')).toContain('市司法局');
  writeFileSync(columns, kept.replace('field: lead', "field: '-'"));
  await runIn(folder, 'import', 'rw.csv', '--out', 'xingzhou');
  expect(readFileSync(join(folder, 'xingzhou/plans/rw@1.md'), 'utf8')).not.toContain('市司法局');
  writeFileSync(columns, 'tables: 1\n');
  expect(await runIn(folder, 'import', 'rw.csv', '--out', 'xingzhou')).toMatchObject({
    exit: 2,
    err: expect.stringContaining('rw.columns.yaml'),
  });
});
