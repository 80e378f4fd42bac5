import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Bench } from '../bench.ts';
import { measureBuild } from '../build/measure-build.ts';
import { seededRandom } from '../build/random.ts';
import { writePortal } from '../build/write-sites.ts';
import { countingServer } from './counting-server.ts';
import { type Document, documentsOf, planNumbersOf } from './documents.ts';
import { openPagefind, openPortal } from './engines.ts';
import { askAll, firstHits } from './figures.ts';
import { pagefindIndexCost, portalIndexCost } from './index-cost.ts';
import { printAnswer } from './print-answer.ts';
import { pinyinQuestions, substringQuestions, traditionalQuestions, writtenForms } from './questions.ts';

const FIRST_QUERIES = 60;

/** Does the search find everything, and what does it cost, beside Pagefind's own default on the same pages? */
export const bench: Bench = async ({ small, say }) => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
  try {
    const [smaller, larger] = small ? [100, 300] : [1_000, 10_000];
    for (const tasks of [smaller, larger]) writePortal(join(folder, String(tasks)), { tasks }, { search: true });
    const programme = (tasks: number) => join(folder, String(tasks), 'programme');
    const costs = [];
    for (const tasks of [smaller, larger]) {
      costs.push({ tasks, cost: await portalIndexCost(programme(tasks)) });
      say(`index of ${tasks} tasks: ${costs.at(-1)?.cost.seconds.toFixed(1)} s`);
    }
    const site = join(folder, String(larger), 'dist');
    await measureBuild(join(folder, String(larger)));
    const pagefindCost = await pagefindIndexCost(site);
    say(`Pagefind's own index: ${pagefindCost.seconds.toFixed(1)} s`);
    const answers = await askBoth(site, documentsOf(programme(larger)), planNumbersOf(programme(larger)), say);
    const figures = { costs, pagefindCost, ...answers };
    return { table: printAnswer(figures), figures };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

async function askBoth(
  site: string,
  documents: readonly Document[],
  plans: readonly { readonly id: string; readonly docNumber: string }[],
  say: (line: string) => void,
) {
  const random = seededRandom(7);
  const substrings = substringQuestions(random, documents, 300);
  const traditional = traditionalQuestions(random, documents, 100);
  const pinyin = pinyinQuestions(random, documents, 100);
  const named = [
    ...Array.from({ length: 50 }, () => random.pick(documents).id).map((id) => ({ id, number: id })),
    ...plans.map(({ id, docNumber }) => ({ id, number: docNumber })),
  ].flatMap(({ id, number }) => writtenForms(number).map((query) => ({ query, id })));
  const tasks = new Set(documents.map(({ id }) => id));
  const modules = dirname(dirname(createRequire(import.meta.url).resolve('@zhunsheng/portal/search')));
  const server = await countingServer({ site, portal: modules });
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
  try {
    const first = await openPortal(await browser.newPage(), server.origin, 'just opened');
    const opened = server.takeBytes();
    const firstQueries = await askAll(first, server, substrings.slice(0, FIRST_QUERIES), tasks);
    const portal = await openPortal(await browser.newPage(), server.origin, 'in one session');
    const found = {
      opened,
      firstQueries,
      substrings: await askAll(portal, server, substrings, tasks),
      traditional: await askAll(portal, server, traditional, tasks),
      pinyin: await askAll(portal, server, pinyin, tasks),
      firstHits: await firstHits(portal, named),
      named: named.length,
    };
    say('the portal has answered');
    const pagefind = await openPagefind(await browser.newPage(), server.origin);
    const theirs = {
      opened: server.takeBytes(),
      substrings: await askAll(pagefind, server, substrings, tasks),
      traditional: await askAll(pagefind, server, traditional, tasks),
    };
    return { portal: found, pagefind: theirs };
  } finally {
    await browser.close();
    server.close();
  }
}

/** See {@link askBoth}. */
export type Answers = Awaited<ReturnType<typeof askBoth>>;
