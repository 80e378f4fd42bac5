/** A round of inspection. */
export interface RoundStanding {
  readonly id: string;
  /** `ahead`: announced for a day after `asOf`; `undated`: no day is known. */
  readonly state: 'ahead' | 'on-site' | 'done' | 'undated';
  /** Single units inspected: subjects with groups divided, each as it stands on `asOf`. */
  readonly units: readonly string[];
  /** How many findings are in the records up to `asOf`. */
  readonly recorded: number;
  /** How many the report says were made; the difference is withheld or not recorded one by one. */
  readonly stated?: number;
  /** Id of the round that it looks back at. */
  readonly previous?: string;
  /** Ids of the rounds that look back at it. */
  readonly lookedBackBy: readonly string[];
}

/** What rounds of one year added to a promise. */
export interface PromiseYear {
  readonly year: string;
  /** Ids of the rounds that count. */
  readonly rounds: readonly string[];
  /** Promised units inspected in this year, in order of id. */
  readonly inspected: readonly string[];
  /** Those among them that no earlier year of the promise had reached. */
  readonly first: readonly string[];
  /** Promised units reached up to the end of this year. */
  readonly reached: number;
}

/** A promise to inspect units within some years (督察全覆盖), against the rounds that were held. */
export interface PromiseCoverage {
  readonly id: string;
  /** First and last year that count. */
  readonly from: string;
  readonly to: string;
  /** Units to be inspected, groups divided, each as it stands on `asOf`: the denominator. */
  readonly units: readonly string[];
  /** A group without a list is among them: nothing is divided. */
  readonly open: boolean;
  /** Those that a counting round named among its subjects, in order of id. */
  readonly inspected: readonly string[];
  /** Those that none did. */
  readonly missing: readonly string[];
  /** Every year from `from` to `to` that has begun on `asOf`. */
  readonly years: readonly PromiseYear[];
  /** `kept`: nothing is missing; `running`: time is left; `missed`: it is not; `unknown`: the records end before `to` does. */
  readonly state: 'kept' | 'running' | 'missed' | 'unknown';
}
