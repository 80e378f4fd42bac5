import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { packFileHtml } from '../../src/markup/pack-file.js';
import { inspectedProgramme } from '../inspected-programme.js';
import { scopeOf } from '../programme-of.js';
import { readPage } from '../site/read-site.js';

const CARRIED = { style: 'p { color: red }', script: 'start();' };
const HOSTILE = '</script><script>alert(1)</script><img src=x onerror=alert(2)>\u2028"\'&lt;';

function fileOf(files: Readonly<Record<string, string>> = {}, language: 'zh-CN' | 'en' = 'zh-CN') {
  const programme = inspectedProgramme(files);
  const pack = programme.packs.get('sifaju');
  if (!pack) throw new Error('no pack');
  return readPage('inspect/sifaju/sifaju.html', packFileHtml(scopeOf(language, programme), pack, CARRIED));
}

const elements = (page: ReturnType<typeof fileOf>, name: string) => page.elements.filter((one) => one.name === name);
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('packFileHtml', () => {
  test('allows nothing but its own style and script, by their hashes', () => {
    const page = fileOf();
    const policy = page.elements.find(({ attributes }) => attributes['http-equiv'])?.attributes.content;
    expect(policy).toBe(
      `default-src 'none'; style-src ${hash(CARRIED.style)}; script-src ${hash(CARRIED.script)}; base-uri 'none'; form-action 'none'`,
    );
    expect(elements(page, 'style').map(({ text }) => text)).toEqual([CARRIED.style]);
    expect(elements(page, 'script').map(({ attributes, text }) => attributes.type ?? text)).toEqual([
      'application/json',
      CARRIED.script,
    ]);
  });

  test('loads nothing and links nowhere while the site does not know its address', () => {
    const page = fileOf();
    const loaded = page.elements.flatMap(({ attributes }) => [attributes.src ?? [], attributes.href ?? []].flat());
    expect(loaded).toEqual([]);
  });

  test('what records say runs nothing and opens no element', () => {
    const page = fileOf({
      'units/sifaju.yaml': `id: sifaju\nname: ${JSON.stringify(HOSTILE)}\n`,
      'inspections/r2/findings/f-10.yaml': `id: f-10\nround: r2\nunit: sifaju\ntitle: ${JSON.stringify(HOSTILE)}\nstatement: ${JSON.stringify(HOSTILE)}\ndisclosure: public\n`,
    });
    expect(elements(page, 'script')).toHaveLength(2);
    expect(elements(page, 'img')).toEqual([]);
    expect(elements(page, 'h1')[0]?.text).toBe(HOSTILE);
    const handlers = page.elements.flatMap(({ attributes }) =>
      Object.keys(attributes).filter((name) => /^on|style/.test(name)),
    );
    expect(handlers).toEqual([]);
  });

  test('hands its script the place of the notes and the words, as JSON', () => {
    const [data] = elements(fileOf(), 'script');
    expect(JSON.parse(data?.text ?? '')).toMatchObject({
      programme: 'toy',
      unit: 'sifaju',
      asOf: '2028-06-30',
      round: 'r2',
    });
  });

  test('offers parts of tasks and rounds that still take findings', () => {
    const options = elements(fileOf(), 'option').map(({ attributes }) => attributes.value);
    expect(options).toEqual(expect.arrayContaining(['t1', 't2', 't2.a', 't2.b', 'r1', 'r2', 'caizhengju', 'grave']));
    expect(options).not.toContain('look-back');
  });

  test('says everything in English on an English site', () => {
    const headings = elements(fileOf({}, 'en'), 'h2').map(({ text }) => text);
    expect(headings).toContain('New findings');
    expect(headings.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
    expect(elements(fileOf({}, 'en'), 'h1')[0]?.text).toBe('Bureau of Justice');
  });
});

test('the same records make the same bytes', () => {
  expect(fileOf().html).toBe(fileOf().html);
});

test('the file of a unit that leads 3,000 tasks stays below 2 MB', () => {
  const task = (n: number) =>
    `### （${n}）任务 {.task #m${n}}\n\n${'逐项核对目录和案卷，'.repeat(12)}公布。【责任单位：市司法局】\n`;
  const tasks = Array.from({ length: 3000 }, (_, n) => task(n)).join('\n');
  const page = fileOf({ 'plans/p2@1.md': `---\nid: p2\ntitle: 要点\n---\n\n## 一、任务 {#p2-s1}\n\n${tasks}` });
  expect(elements(page, 'h2').map(({ text }) => text)).toContain('逐项核查逾期、退回、未经核验的在前；核实后打勾');
  expect(page.html).toContain('另有 2902 项没有列入，见单位页');
  expect(Buffer.byteLength(page.html)).toBeLessThan(2_000_000);
});
