import { diagnostic } from '../../diagnostics/diagnostic.js';
import type { ImportDiagnostic } from '../../diagnostics/import-diagnostic.js';
import { decodeText } from '../decode-text.js';

/** How far into a page its declaration of an encoding may stand. */
const DECLARED_WITHIN = 4096;
const DECLARATION = /charset\s{0,3}=\s{0,3}["']?\s{0,3}([a-z0-9_-]{2,20})/i;

/**
 * Decodes a page by its bytes; what the page declares counts only where the bytes leave a choice, since copies of pages
 * are often saved in another encoding than they declare.
 */
export function decodeHtml(bytes: Uint8Array): {
  readonly text: string;
  readonly encoding: string;
  readonly notes: readonly ImportDiagnostic[];
} {
  const start = String.fromCharCode(...bytes.subarray(0, DECLARED_WITHIN));
  const declared = encodingNamed(DECLARATION.exec(start)?.[1]);
  const found = decodeText(bytes);
  if (found.encoding === 'gb18030' && declared === 'big5')
    return { text: new TextDecoder('big5').decode(bytes), encoding: 'big5', notes: [] };
  const differs = declared !== undefined && declared !== found.encoding && found.text.length !== bytes.length;
  return {
    text: found.text,
    encoding: found.encoding,
    notes: [
      ...(differs ? [diagnostic('encoding-declared', { declared, found: found.encoding })] : []),
      ...(found.replaced > 0
        ? [diagnostic('encoding-replaced', { count: found.replaced, encoding: found.encoding })]
        : []),
    ],
  };
}

/** The name that the decoder gives an encoding: gb2312 and gbk are both gb18030. */
function encodingNamed(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch {
    return undefined;
  }
}
