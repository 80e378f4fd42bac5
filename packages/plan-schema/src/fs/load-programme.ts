import { assembleProgramme } from '../assemble/assemble-programme.js';
import type { Assembled } from '../assemble/assembled.js';
import { checkProgramme } from '../check/check-programme.js';
import { inFileOrder } from '../diagnostics/file-order.js';
import { readSources } from './read-sources.js';

/** Where else to look. */
export interface LoadOptions {
  /** A folder outside the repository with records that must not stand in it; its files replace those of the same path. */
  readonly overlay?: string | undefined;
}

/** A programme that was read, assembled and checked. Its diagnostics are complete and in order of file and place. */
export type Loaded = Assembled;

/** Reads a programme folder, assembles it and checks it. A folder that does not exist reads as an empty one. */
export function loadProgramme(folder: string, { overlay }: LoadOptions = {}): Loaded {
  const sources = readSources(folder);
  const over = overlay === undefined ? undefined : readSources(overlay);
  const assembled = assembleProgramme(sources.files, {
    ...(over && { overlay: over.files }),
    attachments: [...sources.attachments, ...(over?.attachments ?? [])],
  });
  const found = [...sources.diagnostics, ...(over?.diagnostics ?? []), ...assembled.diagnostics];
  return { ...assembled, diagnostics: inFileOrder([...found, ...checkProgramme(assembled.value, assembled)]) };
}
