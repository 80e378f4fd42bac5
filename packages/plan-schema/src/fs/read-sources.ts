import { createHash } from 'node:crypto';
import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js';
import type { Attachment, SourceFile } from '../source-file.js';

/** The largest text that is read, in bytes. */
const MAX_TEXT_BYTES = 8 * 1024 * 1024;
/** The largest file whose hash is taken, in bytes. */
const MAX_ATTACHMENT_BYTES = 256 * 1024 * 1024;

/** How much is read. */
export interface ReadLimits {
  /** The most files that one folder may hold; 200,000 by default. */
  readonly maxFiles?: number;
}

/** What stands in a programme folder. */
export interface Sources {
  readonly files: readonly SourceFile[];
  readonly attachments: readonly Attachment[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the texts (`.yaml`, `.md`) below a folder, in order of path, and takes the hash of the files in `evidence/`.
 * Hidden files are passed over; links that lead out of the folder, oversized files and texts that are not UTF-8 are
 * reported and left out. The only reader of files here; its pure twin is `assembleProgramme`.
 */
export function readSources(folder: string, { maxFiles = 200_000 }: ReadLimits = {}): Sources {
  const root = realFolder(folder);
  const files: SourceFile[] = [];
  const attachments: Attachment[] = [];
  const diagnostics: Diagnostic[] = [];
  const paths = root === undefined ? [] : listFiles(root, maxFiles, diagnostics);
  for (const path of paths) {
    const absolute = join(root ?? '', path);
    if (!staysInside(absolute, root ?? '')) {
      diagnostics.push(diagnostic('file-outside', { file: path }, { actual: path }));
    } else if (/\.(?:yaml|md)$/.test(path)) {
      readText(absolute, path, files, diagnostics);
    } else if (path.startsWith('evidence/')) {
      readAttachment(absolute, path, attachments, diagnostics);
    } else {
      diagnostics.push(diagnostic('file-unexpected', { file: path }, { actual: path }));
    }
  }
  return { files, attachments, diagnostics };
}

function realFolder(folder: string): string | undefined {
  try {
    return realpathSync(folder);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function listFiles(root: string, maxFiles: number, diagnostics: Diagnostic[]): string[] {
  const paths: string[] = [];
  const open = [''];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (isFolder(entry)) open.push(path);
      else paths.push(path);
    }
    if (paths.length <= maxFiles) continue;
    diagnostics.push(diagnostic('folder-too-large', { file: folder || '.' }, { limit: maxFiles }));
    break;
  }
  return paths.slice(0, maxFiles).sort();
}

/** A linked folder is not entered: it stays in the list as a file and is refused there. */
function isFolder(entry: Dirent): boolean {
  return entry.isDirectory() && !entry.isSymbolicLink();
}

function staysInside(absolute: string, root: string): boolean {
  try {
    return realpathSync(absolute).startsWith(root + sep) && statSync(absolute).isFile();
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

function readText(absolute: string, path: string, files: SourceFile[], diagnostics: Diagnostic[]): void {
  if (statSync(absolute).size > MAX_TEXT_BYTES) {
    diagnostics.push(diagnostic('file-too-large', { file: path }, { limit: MAX_TEXT_BYTES }));
    return;
  }
  try {
    files.push({
      path,
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(absolute)),
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    diagnostics.push(diagnostic('file-not-text', { file: path }, { actual: path }));
  }
}

function readAttachment(absolute: string, path: string, attachments: Attachment[], diagnostics: Diagnostic[]): void {
  if (statSync(absolute).size > MAX_ATTACHMENT_BYTES) {
    diagnostics.push(diagnostic('file-too-large', { file: path }, { limit: MAX_ATTACHMENT_BYTES }));
    return;
  }
  attachments.push({ path, sha256: createHash('sha256').update(readFileSync(absolute)).digest('hex') });
}

function isMissing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'ENOENT' || code === 'ELOOP' || code === 'ENOTDIR';
}
