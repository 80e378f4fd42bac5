import type { Command } from './command.js';
import { commands } from './commands/index.js';
import type { Messages } from './messages.js';

/** The help of one command, or of all. */
export function help(messages: Messages, command?: Command): string {
  if (command) {
    return [
      `zhunsheng ${command.name} ${command.usage}`,
      '',
      messages.verbs[command.name],
      '',
      messages.commonOptions,
    ].join('\n');
  }
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name }) => `  ${name.padEnd(width)}  ${messages.verbs[name]}`);
  return [messages.usage, '', ...lines, '', messages.commonOptions].join('\n');
}
