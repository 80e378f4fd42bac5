import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportListOf } from '../house/exports.ts';
import { manifestOf, workspacesIn } from '../house/files.ts';

const PUBLISHED = workspacesIn('packages').filter((folder) => !manifestOf(`packages/${folder}`).private);

describe.each(PUBLISHED)('%s', (folder) => {
  test('exports the reviewed list (after a change that is meant: npm test -- --project house --update)', async () => {
    await expect(exportListOf(folder)).toMatchFileSnapshot(join(import.meta.dirname, `exports/${folder}.txt`));
  });
});
