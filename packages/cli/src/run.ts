import { parseArgs } from 'node:util';
import { type Command, type ExitCode, UsageError } from './command.js';
import { commands } from './commands/index.js';
import { help } from './help.js';
import { en, zh } from './messages.js';
import type { Terminal } from './terminal.js';

/** What the world outside gives to a run. */
export interface Surroundings {
  readonly terminal: Terminal;
  readonly cwd: string;
  readonly signal: AbortSignal;
  /** Version of the package, for `--version`. */
  readonly version: string;
  /** Language where `--lang` does not say; from the user's locale. */
  readonly language: 'zh-CN' | 'en';
}

const COMMON = {
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** Runs the command line once. Never throws on wrong use: it says what is wrong and returns 2. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { terminal } = surroundings;
  const language = languageOf(args) ?? surroundings.language;
  const messages = language === 'en' ? en : zh;
  const verb = args.find((arg) => !arg.startsWith('-'));
  const command = commands.find(({ name }) => name === verb);
  try {
    if (verb !== undefined && !command) throw new UsageError(messages.unknownVerb(verb));
    const rest = verb === undefined ? [...args] : args.toSpliced(args.indexOf(verb), 1);
    const { values, positionals } = read(rest, command, messages.badOption);
    const lang = values['lang'];
    if (lang !== undefined && lang !== 'zh-CN' && lang !== 'en') {
      throw new UsageError(messages.badValue('lang', String(lang), 'zh-CN | en'));
    }
    if (values['version']) return say(terminal, surroundings.version);
    if (!command || values['help']) {
      return say(terminal, help(messages, command), command || values['help'] ? 0 : 2);
    }
    if (positionals.length > command.operands) throw new UsageError(messages.tooManyOperands(command.name));
    return await command.run({ operands: positionals, options: values, messages, ...surroundings, language });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.err(error.message);
    return 2;
  }
}

/** The language that the arguments ask for, so that even a complaint about them is in it. */
function languageOf(args: readonly string[]): 'zh-CN' | 'en' | undefined {
  const value = args.find((arg) => arg.startsWith('--lang='))?.slice(7) ?? args[args.indexOf('--lang') + 1];
  return value === 'en' || value === 'zh-CN' ? value : undefined;
}

function read(args: string[], command: Command | undefined, complain: (detail: string) => string) {
  try {
    const options = { ...COMMON, ...command?.options };
    return parseArgs({ args, options, allowPositionals: true }) as {
      values: Record<string, string | boolean | undefined>;
      positionals: string[];
    };
  } catch (error) {
    throw new UsageError(complain((error as Error).message));
  }
}

function say(terminal: Terminal, text: string, exit: ExitCode = 0): ExitCode {
  terminal.out(text);
  return exit;
}
