import { existsSync } from 'node:fs';
import { importDocument, readDocument } from '@zhunsheng/document-importer';
import { FIELDS, type Field, f1, type Score, score, sum } from '../../packages/document-importer/test/labels/score.ts';
import type { Bench } from '../bench.ts';
import { printTable } from '../print-table.ts';
import { baseline } from './baseline.ts';
import { labelledDocuments } from './labelled-documents.ts';

const MEGABYTE = 1_000_000;
/** Seconds that a megabyte of pasted text may take. */
const LIMIT = 3;

/** How well are documents understood, field by field, beside headings found by a regular expression, and how fast? */
export const bench: Bench = async ({ small, say }) => {
  const documents = await labelledDocuments();
  const rows = [];
  for (const { name, bytes, labels } of small ? documents.slice(0, 6) : documents) {
    const { document } = await importDocument({ name, bytes });
    const plain = baseline(await readDocument({ name, bytes }));
    rows.push({ name, importer: score(document, labels), baseline: score(plain, labels) });
    say(`${name}: ${sum(Object.values(rows.at(-1)?.importer ?? {})).wrong} wrong`);
  }
  const seconds = await timeOf(documents[0]?.bytes ?? new Uint8Array(), small ? MEGABYTE / 10 : MEGABYTE);
  const table = [
    printTable([['F1', ...FIELDS], ...rows.map((row) => [row.name, ...cells(row.importer)])]),
    printTable([['baseline', ...FIELDS], ...rows.map((row) => [row.name, ...cells(row.baseline)])]),
    printTable([
      ['all', ...FIELDS],
      ['importer', ...cells(totals(rows.map(({ importer }) => importer)))],
      ['baseline', ...cells(totals(rows.map((row) => row.baseline)))],
    ]),
    `1 MB of pasted text: ${seconds.toFixed(2)} s, limit ${LIMIT} s: ${seconds <= LIMIT ? 'ok' : 'NOT ok'}`,
    existsSync(new URL('../../../shared/seeds', import.meta.url))
      ? ''
      : 'The collected documents are not beside this checkout.',
  ];
  return {
    table: table.filter((part) => part !== '').join('\n\n'),
    figures: { documents: rows, seconds, limit: LIMIT },
  };
};

function cells(of: Score): string[] {
  return FIELDS.map((field) => {
    const { found, missed, wrong } = of[field];
    return found + missed + wrong === 0 ? '–' : f1(of[field]).toFixed(3);
  });
}

function totals(scores: readonly Score[]): Score {
  return Object.fromEntries(
    FIELDS.map((field: Field) => [field, sum(scores.map((one) => one[field]))]),
  ) as unknown as Score;
}

async function timeOf(bytes: Uint8Array, size: number): Promise<number> {
  const once = `${new TextDecoder().decode(bytes)}\n`;
  const text = once.repeat(Math.ceil(size / bytes.length));
  const pasted = new TextEncoder().encode(text).subarray(0, size);
  const start = performance.now();
  await importDocument({ name: 'pasted.txt', bytes: pasted });
  return (performance.now() - start) / 1000;
}
