import type { SourceDocument } from '../source/source-document.js';
import { detectKind } from './detect/detect-kind.js';
import type { SourceBytes } from './read-document.js';
import { READ_LIMITS, type ReadLimits } from './read-limits.js';
import { holdLimit, Unreadable } from './unreadable.js';

/**
 * The document of a file that is larger than any reader takes, so that nobody copies such a file only to learn it;
 * `undefined` for every other file.
 */
export function refuseLarge(
  { name, bytes }: SourceBytes,
  limits: ReadLimits = READ_LIMITS,
): SourceDocument | undefined {
  try {
    holdLimit('fileBytes', limits, bytes.length);
    if (bytes.length > limits.textBytes && detectKind(bytes, limits) === 'text') {
      holdLimit('textBytes', limits, bytes.length);
    }
    return undefined;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { file: name, format: 'text', metadata: [], lines: [], notes: [error.diagnostic] };
  }
}
