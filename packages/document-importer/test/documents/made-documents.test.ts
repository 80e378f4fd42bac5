import { expect, test } from 'vitest';
import { importDocument } from '../../src/import-document.js';
import { readLabels } from '../labels/read-labels.js';
import { differences } from '../labels/score.js';
import { MADE_DOCUMENTS } from './made-documents.js';

test.each(MADE_DOCUMENTS)('$name is understood as a person reads it', async ({ name, bytes, labels }) => {
  const { document } = await importDocument({ name, bytes });
  expect(differences(document, readLabels(labels))).toEqual([]);
});
