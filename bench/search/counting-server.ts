import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** A server that knows how many bytes it sent. */
export interface CountingServer {
  readonly origin: string;
  /** Bytes of the bodies sent since the last call. */
  readonly takeBytes: () => number;
  readonly close: () => void;
}

/** Serves folders by the first segment of the address, text compressed by gzip as web servers do, and an empty page at the root. */
export async function countingServer(folders: Readonly<Record<string, string>>): Promise<CountingServer> {
  let bytes = 0;
  const server = createServer((request, response) => {
    const [, mount = '', ...rest] = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname).split('/');
    if (mount === '') return void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html>');
    const path = join(folders[mount] ?? '', normalize(`/${rest.join('/')}`));
    if (!folders[mount] || !existsSync(path) || !statSync(path).isFile()) return void response.writeHead(404).end();
    const type = TYPES[extname(path)];
    const body = type ? gzipSync(readFileSync(path)) : readFileSync(path);
    bytes += body.length;
    response.writeHead(200, {
      'Content-Type': type ?? 'application/octet-stream',
      ...(type && { 'Content-Encoding': 'gzip' }),
    });
    response.end(body);
  });
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeBytes() {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
