import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs';
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
  const listed = root === undefined ? [] : listFiles(root, maxFiles, diagnostics);
  for (const { path, plain } of listed) {
    const absolute = join(root ?? '', path);
    if (!plain && !staysInside(absolute, root ?? '')) {
      diagnostics.push(diagnostic('file-outside', { file: path }, { actual: path }));
    } else if (/\.(?:yaml|md)$/.test(path)) {
      readText({ absolute, path, plain }, files, diagnostics);
    } else if (path.startsWith('evidence/')) {
      readAttachment({ absolute, path, plain }, attachments, diagnostics);
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

/** A file as its folder lists it. */
interface Listed {
  /** Relative to the programme folder. */
  readonly path: string;
  /** Whether it is a file itself: below folders that are no links either, it cannot lead outside. */
  readonly plain: boolean;
}

function listFiles(root: string, maxFiles: number, diagnostics: Diagnostic[]): Listed[] {
  const listed: Listed[] = [];
  const open = [''];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (isFolder(entry)) open.push(path);
      else listed.push({ path, plain: entry.isFile() });
    }
    if (listed.length <= maxFiles) continue;
    diagnostics.push(diagnostic('folder-too-large', { file: folder || '.' }, { limit: maxFiles }));
    break;
  }
  return listed.slice(0, maxFiles).sort((a, b) => (a.path < b.path ? -1 : 1));
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

/** A file to read, and where it stands. */
interface Opened extends Listed {
  readonly absolute: string;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function readText(file: Opened, files: SourceFile[], diagnostics: Diagnostic[]): void {
  const { path } = file;
  const bytes = readBytes(file, MAX_TEXT_BYTES, diagnostics);
  if (!bytes) return;
  try {
    files.push({ path, text: utf8.decode(bytes) });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    diagnostics.push(diagnostic('file-not-text', { file: path }, { actual: path }));
  }
}

function readAttachment(file: Opened, attachments: Attachment[], diagnostics: Diagnostic[]): void {
  const bytes = readBytes(file, MAX_ATTACHMENT_BYTES, diagnostics);
  if (!bytes) return;
  attachments.push({ path: file.path, sha256: createHash('sha256').update(bytes).digest('hex') });
}

/** What a file holds; reports one that is larger than `limit`. */
function readBytes({ absolute, path, plain }: Opened, limit: number, diagnostics: Diagnostic[]): Buffer | undefined {
  // A plain file that has become a link since its folder was listed is not followed.
  const descriptor = openSync(absolute, constants.O_RDONLY | (plain ? (constants.O_NOFOLLOW ?? 0) : 0));
  try {
    if (fstatSync(descriptor).size <= limit) return readFileSync(descriptor);
    diagnostics.push(diagnostic('file-too-large', { file: path }, { limit }));
    return undefined;
  } finally {
    closeSync(descriptor);
  }
}

function isMissing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'ENOENT' || code === 'ELOOP' || code === 'ENOTDIR';
}
