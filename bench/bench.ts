/** What a benchmark is asked with. */
export interface BenchOptions {
  /** Sizes that only show that everything runs; their figures say nothing. */
  readonly small: boolean;
  /** Tells what is going on. */
  readonly say: (line: string) => void;
}

/** What a benchmark answers: a table to read, and its figures as they go into `bench/results`. */
export interface BenchAnswer {
  readonly table: string;
  readonly figures: unknown;
}

/** The export `bench` of every `bench/<question>/<question>.bench.ts`. */
export type Bench = (options: BenchOptions) => Promise<BenchAnswer>;
