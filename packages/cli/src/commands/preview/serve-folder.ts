import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** A server that runs. */
export interface Serving {
  /** Its address, such as `http://127.0.0.1:4321/`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder of static files on the loopback interface only. What does not exist is answered with the folder's own
 * `404.html`. Port 0 takes any free port.
 */
export async function serveFolder(folder: string, port: number): Promise<Serving | 'port-taken'> {
  const missing = join(folder, '404.html');
  const serve = sirv(folder, {
    dev: true,
    onNoMatch(_, response) {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(existsSync(missing) ? readFileSync(missing) : 'Not found');
    },
  });
  const server = createServer((request, response) => serve(request, response));
  const started = await new Promise<boolean>((settle, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? settle(false) : fail(error)));
    server.listen(port, '127.0.0.1', () => settle(true));
  });
  if (!started) return 'port-taken';
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { address, close };
}
