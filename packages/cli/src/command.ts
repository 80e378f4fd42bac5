import type { ParseArgsConfig } from 'node:util';
import type { Messages } from './messages.js';
import type { Terminal } from './terminal.js';

/** Exit codes: 0 fine, 1 problems found, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

/** What every command gets. */
export interface Call {
  /** Arguments that are not options. */
  readonly operands: readonly string[];
  /** Options by name, as `parseArgs` read them. */
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly terminal: Terminal;
  readonly messages: Messages;
  readonly language: 'zh-CN' | 'en';
  /** The folder from which relative paths count. */
  readonly cwd: string;
  /** Ends when the user presses Ctrl-C. */
  readonly signal: AbortSignal;
}

/** One verb of the command line. */
export interface Command {
  readonly name: keyof Messages['verbs'];
  /** Operands and options as the help shows them. */
  readonly usage: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** How many operands it takes at most. */
  readonly operands: number;
  readonly run: (call: Call) => Promise<ExitCode> | ExitCode;
}

/** Wrong use of the command line: the message goes to the user, the exit code is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
