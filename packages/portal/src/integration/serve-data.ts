import type { IncomingMessage, ServerResponse } from 'node:http';
import { dataFolder } from '../data/address.js';
import { FORMATS } from '../data/data-formats.js';
import { mainFiles } from '../data/main-files.js';
import { recordFiles } from '../data/record-files.js';
import type { Site } from '../view/site.js';
import { dataScopes } from './write-data.js';

/** Answers for data files while pages are being worked on, when nothing of them stands on the disk. */
export function serveData(site: Site) {
  let files: ReadonlyMap<string, () => string | Uint8Array> | undefined;
  return ({ url = '' }: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const [path = ''] = url.split(/[?#]/, 1);
    if (path.includes('/data/')) files ??= filesOf(site);
    const content = files?.get(path);
    if (content) {
      response.setHeader('Content-Type', `${mediaOf(path)}; charset=utf-8`);
      response.end(content());
    } else {
      next();
    }
  };
}

function filesOf(site: Site): ReadonlyMap<string, () => string | Uint8Array> {
  return new Map<string, () => string | Uint8Array>(
    dataScopes(site).flatMap((scope) => {
      const at = (path: string) => `${site.base}${dataFolder(scope)}${path}`;
      return [
        ...mainFiles(scope).map(({ path, bytes }) => [at(path), () => bytes] as const),
        ...[...recordFiles(scope)].map(({ path, text }) => [at(path), text] as const),
      ];
    }),
  );
}

function mediaOf(path: string): string {
  const formats = Object.values(FORMATS).sort((a, b) => b.ending.length - a.ending.length);
  return formats.find(({ ending }) => path.endsWith(`.${ending}`))?.media ?? 'application/octet-stream';
}
