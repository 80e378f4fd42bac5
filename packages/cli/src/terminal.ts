/** Where a command speaks to. Everything it says goes through here, so that tests can listen. */
export interface Terminal {
  /** One line on standard output: results. */
  readonly out: (line: string) => void;
  /** One line on standard error: progress and what went wrong. */
  readonly err: (line: string) => void;
}
