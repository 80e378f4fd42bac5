import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import type { Labels } from '../../packages/document-importer/test/labels/labels.ts';
import { readLabels } from '../../packages/document-importer/test/labels/read-labels.ts';

/** A document with what a person reads in it. */
export interface LabelledDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly labels: Labels;
}

const TESTS = join(import.meta.dirname, '../../packages/document-importer/test');
const SEEDS = join(import.meta.dirname, '../../../shared/seeds');

/** The collected documents where they lie beside the checkout, those kept as files, and those made in every format. */
export async function labelledDocuments(): Promise<readonly LabelledDocument[]> {
  return [...collected(), ...kept(), ...(await made())];
}

function collected(): LabelledDocument[] {
  if (!existsSync(SEEDS)) return [];
  return readdirSync(SEEDS).flatMap((name) => {
    const labels = join(TESTS, 'seeds', `${name.slice(0, 3)}.labels.txt`);
    return existsSync(labels) ? [{ name, bytes: readFileSync(join(SEEDS, name)), labels: labelsIn(labels) }] : [];
  });
}

function kept(): LabelledDocument[] {
  const folder = join(TESTS, 'documents');
  return readdirSync(folder).flatMap((name) => {
    const labels = join(folder, name, 'labels.txt');
    if (!existsSync(labels)) return [];
    const source = readdirSync(join(folder, name)).find((file) => file.startsWith('source.')) ?? '';
    return [{ name, bytes: readFileSync(join(folder, name, source)), labels: labelsIn(labels) }];
  });
}

/** The makers are written for the test runner, which finds `x.ts` where `x.js` is imported. */
async function made(): Promise<LabelledDocument[]> {
  registerHooks({
    resolve: (specifier, context, next) => {
      if (!specifier.startsWith('.') || !context.parentURL?.includes('/document-importer/test/'))
        return next(specifier, context);
      return next(specifier.replace(/\.js$/, '.ts'), context);
    },
  });
  const { MADE_DOCUMENTS } = await import(join(TESTS, 'documents/made-documents.ts'));
  return (MADE_DOCUMENTS as readonly { name: string; bytes: Uint8Array; labels: string }[]).map(
    ({ name, bytes, labels }) => ({
      name,
      bytes,
      labels: readLabels(labels),
    }),
  );
}

function labelsIn(path: string): Labels {
  return readLabels(readFileSync(path, 'utf8'));
}
