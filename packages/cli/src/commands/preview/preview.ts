import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type Call, type Command, type ExitCode, UsageError } from '../../command.js';
import { serveFolder } from './serve-folder.js';

const PORT = 4321;

/** `zhunsheng preview [dir]`: serves a built portal to this machine alone, until Ctrl-C. */
export const preview: Command = {
  name: 'preview',
  usage: '[dir] [--port 4321]',
  options: { port: { type: 'string' } },
  operands: 1,
  run,
};

async function run({ operands, options, terminal, messages, cwd, signal }: Call): Promise<ExitCode> {
  const port = portOf(options['port'], messages.badValue);
  const folder = resolve(cwd, operands[0] ?? '.');
  const built = [join(folder, 'dist'), folder].find((one) => existsSync(join(one, 'index.html')));
  if (built === undefined) throw new UsageError(messages.nothingToServe(relative(cwd, folder) || '.'));
  const server = await serveFolder(built, port);
  if (server === 'port-taken') {
    terminal.err(messages.portTaken(port));
    return 1;
  }
  terminal.out(messages.serving(relative(cwd, built) || '.', server.address));
  await new Promise<void>((ended) => {
    if (signal.aborted) ended();
    else signal.addEventListener('abort', () => ended(), { once: true });
  });
  await server.close();
  terminal.err(messages.stopped);
  return 0;
}

function portOf(option: string | boolean | undefined, complain: Call['messages']['badValue']): number {
  if (option === undefined) return PORT;
  const port = Number(option);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UsageError(complain('port', String(option), '0–65535'));
  return port;
}
