import { diagnostic } from '../../diagnostics/diagnostic.js';
import type { Rule } from '../rule.js';

/** A file that an evidence record names stands beside it, unchanged. */
export const evidenceFiles: Rule = function* ({ programme, attachments, locate }) {
  for (const evidence of programme.evidence) {
    if (evidence.file === undefined) continue;
    const at = (field: string) => locate(`evidence:${evidence.id}`, field);
    const actual = attachments.get(`evidence/${evidence.file}`);
    if (actual === undefined) yield diagnostic('evidence-file-missing', at('file'), { actual: evidence.file });
    else if (evidence.sha256 !== undefined && evidence.sha256 !== actual) {
      yield diagnostic('evidence-file-changed', at('sha256'), { actual: evidence.file, expected: actual });
    }
  }
};
