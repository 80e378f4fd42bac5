import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { openSites } from './open-sites.js';
import { builtSite } from './page-types.js';
import { readQr } from './read-qr.js';
import { visit } from './visit.js';

const ADDRESS = 'https://fzzf.xingzhou.example';
const sites = openSites();
const folded = (text: string) => text.normalize('NFKC').replace(/\s+/g, '').replaceAll('―', '—');

async function sheetsOf(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ format: 'A4' });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text.map(folded);
}

test('a pack prints on A4 with programme and unit at the head, page numbers, repeated heads of tables and room to write', async () => {
  const { page, leave } = await visit(sites.browser, `${sites.xingzhou}/inspect/sifaju/`);
  const sheets = await sheetsOf(page);
  await leave();
  expect(sheets.length).toBeGreaterThan(2);
  expect(sheets.length).toBeLessThan(12);
  for (const [index, sheet] of sheets.entries()) {
    expect(sheet).toContain(folded('星洲市法治政府建设　实地督察包：市司法局　演示数据'));
    expect(sheet).toContain(folded('数据截至 2029-03-31'));
    expect(sheet).toContain(folded(`— ${index + 1} —`));
  }
  for (const sheet of sheets.slice(1, -2)) expect(sheet).toContain('查什么佐证在哪里');
  const whole = sheets.join('');
  for (const words of ['督察人员(签名)', '时间、地点', `${ADDRESS}/inspect/sifaju/`])
    expect(whole).toContain(folded(words));
  for (const chrome of ['下载单文件', '大字版', '首页']) expect(whole).not.toContain(chrome);
});

test.each(['/inspect/sifaju/', '/en/inspect/qingyu/'])(
  'the printed code of %s decodes to its address',
  async (path) => {
    const { page, leave } = await visit(sites.browser, `${sites.xingzhou}${path}`);
    await page.emulateMedia({ media: 'print' });
    expect(await readQr(page)).toBe(`${ADDRESS}${path}`);
    await leave();
  },
);

test('the code is dark on light in the dark theme too', async () => {
  const { page, leave } = await visit(sites.browser, `${sites.xingzhou}/inspect/sifaju/`, { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await readQr(page)).toBe(`${ADDRESS}/inspect/sifaju/`);
  await leave();
});

test('the file prints what was typed whole, without its tools, and with the same code', async () => {
  const context = await sites.browser.newContext();
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(builtSite('xingzhou'), 'inspect/shichangju/shichangju.html')).href);
  expect((await sheetsOf(page)).join('')).not.toContain('新发现的问题');
  const lines = Array.from({ length: 12 }, (_, at) => `现场第${at + 1}条记录`);
  await page.locator('[data-note]').first().fill(lines.join('\n'));
  await page.click('[data-do="add"]');
  await page.fill('#found [data-field="statement"]', '两份案卷漏了签名');
  const sheets = await sheetsOf(page);
  const whole = sheets.join('');
  for (const line of [...lines, '两份案卷漏了签名', '星洲市法治政府建设实地督察包:市市场监管局'])
    expect(whole).toContain(folded(line));
  for (const tools of ['导出记录', '清空', '登记一个问题', '删去这一条']) expect(whole).not.toContain(tools);
  expect(sheets.at(-1)).toContain(`—${sheets.length}—`);
  await page.emulateMedia({ media: 'print' });
  expect(await readQr(page)).toBe(`${ADDRESS}/inspect/shichangju/`);
  await context.close();
});
