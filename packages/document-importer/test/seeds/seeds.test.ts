import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importDocument } from '../../src/import-document.ts';
import { readLabels } from '../labels/read-labels.ts';
import { differences, FIELDS, f1, score } from '../labels/score.ts';

const SEEDS = join(import.meta.dirname, '../../../../../shared/seeds');
const COUNTS = {
  '000': { sections: 11, tasks: 34, findings: 0 },
  '001': { sections: 8, tasks: 22, findings: 0 },
  '002': { sections: 9, tasks: 32, findings: 0 },
  '003': { sections: 18, tasks: 17, findings: 13 },
  '004': { sections: 14, tasks: 41, findings: 0 },
};
const CHROME = /Copyright|ICP备|当前位置|首\s{0,4}页|字体：/;

describe.each(Object.entries(COUNTS))('collected document %s', (number, counts) => {
  const name = existsSync(SEEDS) ? readdirSync(SEEDS).find((file) => file.startsWith(number)) : undefined;

  test('is understood as a person reads it', async ({ skip }) => {
    if (!name && !process.env['CI']) return skip('the collected documents are not beside this checkout');
    const bytes = readFileSync(join(SEEDS, name ?? ''));
    const { document } = await importDocument({ name: name ?? '', bytes });
    const labels = readLabels(readFileSync(join(import.meta.dirname, `${number}.labels.txt`), 'utf8'));
    const { sections, tasks, findings } = document;
    expect({ sections: sections.length, tasks: tasks.length, findings: findings.length }).toEqual(counts);
    const scores = score(document, labels);
    const low = FIELDS.filter((field) => f1(scores[field]) < 0.97);
    expect({ low, differences: low.length > 0 ? differences(document, labels) : [] }).toEqual({
      low: [],
      differences: [],
    });
    expect(document.docNumber).toBeUndefined();
    const { skipped, file, ...fields } = document;
    expect(JSON.stringify(fields)).not.toMatch(CHROME);
  });
});
