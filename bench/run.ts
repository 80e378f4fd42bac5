/** Answers a question with figures: `npm run bench -- <question> [--small]` runs `bench/<question>/<question>.bench.ts`. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Bench } from './bench.ts';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { small: { type: 'boolean' } } });
const [question = ''] = positionals;
const questions = readdirSync(import.meta.dirname).filter((name) => existsSync(fileOf(name)));

if (questions.includes(question)) await answer(question);
else refuse();

async function answer(question: string): Promise<void> {
  const { bench }: { bench: Bench } = await import(fileOf(question));
  const { table, figures } = await bench({ small: values.small ?? false, say: (line) => console.error(line) });
  const results = join(import.meta.dirname, 'results');
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, `${question}.json`), `${JSON.stringify(figures, null, 2)}\n`);
  console.log(table);
}

function refuse(): void {
  console.error(`usage: npm run bench -- <question> [--small]\nquestions: ${questions.join(', ')}`);
  process.exitCode = 2;
}

function fileOf(name: string): string {
  return join(import.meta.dirname, name, `${name}.bench.ts`);
}
