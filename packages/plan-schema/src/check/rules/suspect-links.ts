import { diagnostic } from '../../diagnostics/diagnostic.js';
import { fingerprint } from '../../fingerprint.js';
import type { Plan } from '../../schemas/plan.js';
import type { Rule } from '../rule.js';

/**
 * A link to an upper clause is suspect when the clause no longer reads as it did when the link was last reviewed.
 * Summaries are not fingerprinted: their words are ours, not the document's.
 */
export const suspectLinks: Rule = function* ({ programme, index, locate }) {
  for (const trace of programme.traces) {
    for (const [at, link] of trace.links.entries()) {
      const record = `trace:${trace.plan}`;
      const clause = index.clauses.get(link.clause);
      if (clause?.plan.text !== 'verbatim') continue;
      const actual = fingerprint(clauseText(clause.plan, clause.id));
      if (actual === link.fingerprint) continue;
      yield diagnostic('link-suspect', locate(record, `links/${at}/fingerprint`), {
        from: link.from,
        clause: link.clause,
        actual,
      });
    }
  }
};

/** The text of a clause: its title and blocks, or the one block that bears the id. */
export function clauseText(plan: Plan, id: string): string {
  for (const node of plan.nodes) {
    if (node.id === id) return [node.title, ...node.blocks.map(({ text }) => text)].join('\n');
    const block = node.blocks.find((one) => one.id === id);
    if (block) return block.text;
  }
  return '';
}
