import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench } from '../bench.ts';
import { writeFolder } from '../build/write-folder.ts';
import { generateRecords } from './generate-records.ts';
import { measureSize } from './measure-size.ts';
import { judge, printFigures, type SizeFigures } from './print-figures.ts';

/**
 * What does it cost to know how a programme stands? Two programmes, one ten times the other, with indicators, findings
 * and assessments: `track` with all its parts on loaded records, and `zhunsheng status` from files.
 */
export const bench: Bench = async ({ small, say }) => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-track-'));
  try {
    const figures: SizeFigures[] = [];
    for (const tasks of small ? [30, 300] : [1_000, 10_000]) {
      const size = { tasks, indicators: tasks / 5, findings: tasks / 2 };
      const programme = join(folder, String(tasks));
      writeFolder(programme, generateRecords(size));
      say(`${tasks} tasks written`);
      figures.push({ ...size, ...(await measureSize(programme, small ? 1 : 3)) });
    }
    const verdicts = judge(figures);
    return { table: printFigures(figures, verdicts), figures: { sizes: figures, verdicts } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
