import { expect, test } from 'vitest';
import { importDocument } from '../src/import-document.js';

async function saidOf(text: string): Promise<string[]> {
  const { document } = await importDocument({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
  return document.diagnostics.map(({ code }) => code);
}

test('an item of news is said to be one', async () => {
  expect(await saidOf('云港区召开推进会\n5月11日，云港区召开依法行政工作推进会，副区长出席并讲话。')).toEqual([
    'news-item',
  ]);
});

test('a page that explains a document is said to do so', async () => {
  expect(await saidOf('《星洲市执法办法》政策解读\n现解读如下：\n一、背景\n执法水平有待提高。')).toEqual([
    'explains-a-document',
  ]);
});

test('characters that are gone for good are said to be', async () => {
  expect(await saidOf('云港区工作要点\n一、加强监督\n1.落实责任。由朱?基负责的事项按期完成。')).toContain(
    'characters-lost',
  );
});
