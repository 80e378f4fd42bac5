import type { CountingServer } from './counting-server.ts';
import type { Engine, Reply } from './engines.ts';
import type { Question } from './questions.ts';

/** What an engine made of a set of questions. */
export interface Figures {
  readonly questions: number;
  /** Mean over the questions of the share of expected tasks that were found. */
  readonly recall: number;
  /** Mean over the questions of the share of found tasks that were expected. */
  readonly precision: number;
  /** Median and largest number of bytes that a question cost. */
  readonly bytes: readonly [median: number, largest: number];
  /** Median and largest milliseconds until the first result could be shown. */
  readonly milliseconds: readonly [median: number, largest: number];
}

/** Asks every question once, in one session that keeps what it has loaded. Only ids in `tasks` count as found. */
export async function askAll(
  engine: Engine,
  server: CountingServer,
  questions: readonly Question[],
  tasks: ReadonlySet<string>,
): Promise<Figures> {
  const asked: { reply: Reply; bytes: number }[] = [];
  for (const { query } of questions) {
    server.takeBytes();
    const reply = await engine.ask(query);
    asked.push({ reply, bytes: server.takeBytes() });
  }
  const shares: { recall: number; precision: number }[] = [];
  // Names may cost an engine what a later question would have cost it, so they come last.
  for (const [number, { expected }] of questions.entries()) {
    const found = new Set((await engine.names(asked[number]?.reply.ids ?? [])).filter((id) => tasks.has(id)));
    const right = [...found].filter((id) => expected.has(id)).length;
    shares.push({ recall: share(right, expected.size), precision: share(right, found.size) });
  }
  return {
    questions: questions.length,
    recall: mean(shares.map(({ recall }) => recall)),
    precision: mean(shares.map(({ precision }) => precision)),
    bytes: medianAndLargest(asked.map(({ bytes }) => bytes)),
    milliseconds: medianAndLargest(asked.map(({ reply }) => reply.milliseconds)),
  };
}

/** Of queries that name one record: the share whose first hit it is. */
export async function firstHits(engine: Engine, queries: readonly { query: string; id: string }[]): Promise<number> {
  let right = 0;
  for (const { query, id } of queries) {
    const [first] = (await engine.ask(query)).ids;
    if (first === id) right += 1;
  }
  return right / queries.length;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function medianAndLargest(values: readonly number[]): readonly [number, number] {
  const sorted = values.toSorted((a, b) => a - b);
  return [sorted[Math.floor(sorted.length / 2)] ?? 0, sorted.at(-1) ?? 0];
}
