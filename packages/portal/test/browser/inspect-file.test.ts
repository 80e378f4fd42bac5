import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadProgramme } from '@zhunsheng/plan-schema/fs';
import { copyTree, launchChromium, tempTree } from '@zhunsheng/test-kit';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readZip } from '../client/inspect/read-zip.js';
import { contentFolder } from '../site/site-folder.js';
import { builtSite } from './page-types.js';

const HOSTILE = '</script><script>document.title="run"</script>"\nrepeatOf: x\ndisclosure: public';
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

/** The file of a unit as it lies on an inspector's disk, opened without a network. */
async function open(unit = 'sifaju', language: 'zh-CN' | 'en' = 'zh-CN') {
  const file = join(tempTree(), `${unit}.html`);
  copyFileSync(join(builtSite('xingzhou'), language === 'en' ? 'en' : '', 'inspect', unit, `${unit}.html`), file);
  const context = await browser.newContext({ acceptDownloads: true });
  await context.setOffline(true);
  await context.addInitScript(forgetNewFunctions);
  const requests: string[] = [];
  const problems: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  const page = await openFile(context, file, problems);
  return { context, page, file, requests, problems, leave: () => context.close() };
}

async function openFile(context: BrowserContext, file: string, problems: string[] = []): Promise<Page> {
  const page = await context.newPage();
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(pathToFileURL(file).href);
  return page;
}

/** Takes away what Chromium 90 does not have. */
function forgetNewFunctions(): void {
  for (const name of ['at', 'findLast', 'toSorted', 'with']) Reflect.deleteProperty(Array.prototype, name);
  Reflect.deleteProperty(Object, 'hasOwn');
}

async function exported(page: Page, does: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(`[data-do="${does}"]`)]);
  return readFileSync(await download.path());
}

/** Records one finding in a new round, as the first inspector would. */
async function recordFinding(page: Page, statement: string): Promise<void> {
  await page.fill('[data-round="title"]', '市司法局日常督察');
  await page.selectOption('[data-round="kind"]', 'daily');
  await page.fill('[data-round="from"]', '2029-04-10');
  await page.click('[data-do="add"]');
  await page.locator('#found [data-field="statement"]').last().fill(statement);
  await page.locator('#found [data-field="foundOn"]').last().fill('2029-04-11');
  await page.locator('#found [data-field="severity"]').last().selectOption('serious');
}

const told = (page: Page) => page.textContent('#kept');
const noteOf = (page: Page) => page.locator('[data-note]').first();

describe('the file of a unit, opened from disk without a network', () => {
  test('asks for nothing but itself, whatever is done in it, and says nothing on the console', async () => {
    const { page, requests, problems, leave } = await open();
    await noteOf(page).fill('抽查五份案卷');
    await recordFinding(page, '两份案卷缺页');
    await exported(page, 'notes');
    expect(requests.filter((url) => !url.startsWith('file:') && !url.startsWith('blob:'))).toEqual([]);
    expect(requests.filter((url) => url.startsWith('file:'))).toHaveLength(1);
    expect(problems).toEqual([]);
    await leave();
  });

  test('keeps what was typed and ticked over a reload', async () => {
    const { page, leave } = await open();
    expect(await told(page)).toBe('尚无记录');
    await noteOf(page).fill('抽查五份案卷\n均有目录');
    await page.locator('[data-check]').first().check();
    await recordFinding(page, '两份案卷缺页');
    expect(await told(page)).toBe('已存在本机');
    await page.reload();
    expect(await told(page)).toBe('已取回上次所写内容');
    expect(await noteOf(page).inputValue()).toBe('抽查五份案卷\n均有目录');
    expect(await page.locator('[data-check]').first().isChecked()).toBe(true);
    expect(await page.locator('#found [data-field="statement"]').inputValue()).toBe('两份案卷缺页');
    expect(await page.locator('#found [data-id]').textContent()).toBe('sifaju-20290411-01');
    await noteOf(page).fill('');
    await page.reload();
    expect(await noteOf(page).inputValue()).toBe('');
    await leave();
  });

  test('exports findings as records that check accepts beside those of the city', async () => {
    const { page, leave } = await open();
    await recordFinding(page, HOSTILE);
    await page.locator('#found [data-field="target"]').selectOption('xz26-101.a');
    await page.click('[data-do="add"]');
    await page.locator('#found [data-field="statement"]').last().fill('第二个问题');
    const files = readZip(await exported(page, 'findings'));
    expect([...files.keys()]).toEqual([
      'inspections/sifaju-20290410/round.yaml',
      'inspections/sifaju-20290410/findings/sifaju-20290411-01.yaml',
      'inspections/sifaju-20290410/findings/sifaju-20290411-02.yaml',
    ]);
    const { value, diagnostics } = loadProgramme(copyTree(contentFolder('xingzhou'), Object.fromEntries(files)));
    const own = diagnostics.filter(({ file }) => file.includes('sifaju-2029'));
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(new Set(own.map(({ code }) => code))).toEqual(new Set(['withheld-text-in-repository']));
    const findings = value.findings.filter(({ round }) => round === 'sifaju-20290410');
    expect(findings).toMatchObject([
      { statement: HOSTILE, target: 'xz26-101.a', unit: 'sifaju', severity: 'serious', disclosure: 'withheld' },
      { statement: '第二个问题', foundOn: '2029-04-11' },
    ]);
    expect(findings[0]).not.toHaveProperty('repeatOf');
    await leave();
  });

  test('adds to a round that is not reported yet, when the unit is one of its subjects', async () => {
    const { page, leave } = await open('qingyu');
    expect(await page.locator('[data-round="id"]').inputValue()).toBe('2029-qingyu');
    expect(await page.locator('[data-round="title"]').isVisible()).toBe(false);
    await page.click('[data-do="add"]');
    await page.locator('#found [data-field="statement"]').fill('海岛乡没有公示');
    await page.locator('#found [data-field="foundOn"]').fill('2029-04-02');
    const files = readZip(await exported(page, 'findings'));
    expect([...files.keys()]).toEqual(['inspections/2029-qingyu/findings/qingyu-20290402-01.yaml']);
    const { diagnostics } = loadProgramme(copyTree(contentFolder('xingzhou'), Object.fromEntries(files)));
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    await leave();
  });

  test('says what is missing instead of exporting half a record', async () => {
    const { page, leave } = await open();
    await page.click('[data-do="findings"]');
    expect(await told(page)).toBe('没有可以导出的问题');
    await page.click('[data-do="add"]');
    await page.click('[data-do="findings"]');
    expect(await told(page)).toBe(
      '新的督察：缺督察名称；新的督察：缺开始日期；sifaju-01：缺问题表现；sifaju-01：缺发现日期',
    );
    await leave();
  });

  test('carries notes on to another computer', async () => {
    const first = await open();
    await noteOf(first.page).fill('甲的记录');
    await recordFinding(first.page, '两份案卷缺页');
    const notes = await exported(first.page, 'notes');
    await first.leave();

    const second = await open();
    await noteOf(second.page).fill('乙的记录');
    const input = second.page.locator('input[type="file"]');
    await input.setInputFiles({ name: 'sifaju-notes.json', mimeType: 'application/json', buffer: notes });
    await second.page.waitForFunction(() => document.querySelector('#kept')?.textContent?.startsWith('已并入'));
    expect(await noteOf(second.page).inputValue()).toBe('乙的记录\n甲的记录');
    expect(await second.page.locator('#found > li').count()).toBe(1);
    await input.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await second.page.waitForFunction(() => document.querySelector('#kept')?.textContent?.startsWith('x.json'));
    expect(await second.page.locator('#found > li').count()).toBe(1);
    await second.leave();
  });

  test('says so where the machine keeps nothing, and still exports', async () => {
    const { context, file, leave } = await open();
    await context.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('refused', 'QuotaExceededError');
      };
    });
    const page = await openFile(context, file);
    expect(await told(page)).toBe('本机不允许保存：关闭之前请导出记录');
    await noteOf(page).fill('不能丢');
    expect(await told(page)).toBe('本机不允许保存：关闭之前请导出记录');
    expect(JSON.parse(String(await exported(page, 'notes'))).notes).toEqual({
      [(await noteOf(page).getAttribute('data-note')) ?? '']: '不能丢',
    });
    await leave();
  });

  test('leaves alone what it cannot read', async () => {
    const { page, leave } = await open();
    const key = 'zhunsheng:xingzhou:sifaju:2029-03-31';
    await page.evaluate((name) => localStorage.setItem(name, '{"format":"later"}'), key);
    await page.reload();
    expect(await told(page)).toContain('读不出来');
    await noteOf(page).fill('新写的');
    expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe('{"format":"later"}');
    await leave();
  });

  test('what is typed runs nothing, neither now nor after a reload', async () => {
    const { page, problems, leave } = await open();
    const title = await page.title();
    await noteOf(page).fill(HOSTILE);
    await recordFinding(page, HOSTILE);
    await page.reload();
    expect(await page.title()).toBe(title);
    expect(await noteOf(page).inputValue()).toBe(HOSTILE);
    expect(problems).toEqual([]);
    await leave();
  });

  test('its policy stops a script that something put into it', async () => {
    const { page, problems, leave } = await open();
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "run"';
      document.body.append(script);
    });
    expect(await page.title()).not.toBe('run');
    expect(problems.join()).toContain('Content Security Policy');
    await leave();
  });

  test.each(['zh-CN', 'en'] as const)(
    'axe finds nothing in it in both themes at 360 and 1280 pixels: %s',
    async (language) => {
      const { page, leave } = await open('sifaju', language);
      await page.click('[data-do="add"]');
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const width of [360, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          // The protocol evaluates past the policy, as extensions do.
          await page.evaluate(axe.source);
          const found = await page.evaluate(async () => {
            const { run } = (window as unknown as { axe: typeof axe }).axe;
            const { violations } = await run(document, { resultTypes: ['violations'] });
            return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html}`));
          });
          expect(found, `${colorScheme} at ${width} px`).toEqual([]);
        }
      }
      await leave();
    },
  );

  test('can be read without script, and says what does not work then', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await openFile(context, join(builtSite('xingzhou'), 'inspect/sifaju/sifaju.html'));
    expect(await told(page)).toContain('不运行脚本');
    expect(await page.locator('.keys').first().isVisible()).toBe(false);
    expect(await page.locator('.check tbody tr').count()).toBeGreaterThan(20);
    await context.close();
  });

  test('fits a width of 320 pixels', async () => {
    const { page, leave } = await open();
    await page.click('[data-do="add"]');
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await leave();
  });
});
