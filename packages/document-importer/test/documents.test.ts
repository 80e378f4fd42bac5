import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importDocument } from '../src/import-document.ts';
import { readLabels } from './labels/read-labels.ts';
import { differences } from './labels/score.ts';

const DOCUMENTS = join(import.meta.dirname, 'documents');
const CASES = readdirSync(DOCUMENTS).filter((name) => existsSync(join(DOCUMENTS, name, 'labels.txt')));

test.each(CASES)('%s is understood as it is labelled', async (name) => {
  const folder = join(DOCUMENTS, name);
  const source = readdirSync(folder).find((file) => file.startsWith('source.')) ?? '';
  const { document } = await importDocument({ name: source, bytes: readFileSync(join(folder, source)) });
  expect(differences(document, readLabels(readFileSync(join(folder, 'labels.txt'), 'utf8')))).toEqual([]);
});
