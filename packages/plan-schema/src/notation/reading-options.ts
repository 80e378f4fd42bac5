/** What the readers of brackets may know of the plan and the programme around the words. */
export interface ReadingOptions {
  /** The plan's year, for 年内, 第三季度 and 12月底前, which name none. */
  readonly year?: number | undefined;
  /** The plan's period, such as `2026/2030`. A period of one year is the year where `year` is absent; in a longer one words without a year are read with a doubt. */
  readonly period?: string | undefined;
  /** Names of units on record, which tell how to complete a name that shares the prefix of the one before it. */
  readonly known?: readonly string[] | undefined;
}
