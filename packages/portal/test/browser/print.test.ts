import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { openSites } from './open-sites.js';
import { visit } from './visit.js';

const sites = openSites();

/**
 * Text for comparing with that of a PDF: without blanks, which the layout moves about, and with one code point for
 * characters that share a glyph, of which a font keeps only one (方 and the radical ⽅).
 */
const folded = (text: string) => text.normalize('NFKC').replace(/\s+/g, '').replaceAll('―', '—');

/** A page as its reader prints it: the text of each sheet, folded. */
async function print(path: string): Promise<string[]> {
  const { page, leave } = await visit(sites.browser, `${sites.xingzhou}${path}`);
  const pdf = await page.pdf({ format: 'A4' });
  await leave();
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text.map(folded);
}

test.each(['/tasks/xz26-303/', '/plans/xz26/', '/units/sifaju/'])(
  '%s prints with a running head and page numbers',
  async (path) => {
    const sheets = await print(path);
    expect(sheets.length).toBeGreaterThan(1);
    for (const [index, sheet] of sheets.entries()) {
      expect(sheet).toContain(folded('星洲市法治政府建设实施方案（2026—2030年）星法委发〔2026〕3号演示数据'));
      expect(sheet).toContain(folded('数据截至2029-03-31'));
      expect(sheet).toContain(folded(`—${index + 1}—`));
    }
  },
);

test('print carries the notice and the text, but no menu, tools, search or way on', async () => {
  const text = (await print('/tasks/xz26-303/')).join('');
  expect(text).toContain(folded('星洲市是虚构的示范城市'));
  expect(text).toContain(folded('严格控制入企检查的事项'));
  for (const chrome of ['大字版', '跳到正文', '首页', '检索', '乡镇街道赋权'])
    expect(text).not.toContain(folded(chrome));
});

test('an English page prints an English head', async () => {
  const [first] = await print('/en/tasks/xz26-303/');
  expect(first).toContain(folded('XingzhouImplementationPlan'));
});
