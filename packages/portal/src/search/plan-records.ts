import type { PlanView } from '../view/plan-view.js';
import type { ReadingPlaces } from '../view/reading-places.js';
import type { Block, Plan, PlanNode } from '../view/records.js';
import { plainBlock } from './plain-blocks.js';
import type { SearchRecord, TextPiece } from './search-record.js';

/** A plan as a record: what stands around its headings, and what its metadata says. */
export function planRecord({ id, plan }: PlanView): SearchRecord {
  const around = [...plan.notice, ...plan.preamble, ...plan.closing].map(plainBlock);
  const fields = [plan.docNumber, plan.issuer, plan.subject, plan.indexNumber, plan.source];
  return {
    id,
    kind: 'plan',
    path: `plans/${id}/`,
    title: plan.title,
    titleEn: plan.titleEn,
    docNumber: plan.docNumber,
    plan: id,
    when: plan.issuedOn,
    year: plan.issuedOn?.slice(0, 4),
    text: [...fields, ...around].filter((text) => text !== undefined).map((text) => ({ text })),
  };
}

/** The headings of a plan that are not tasks of its own: sections, and of an upper plan every heading. */
export function headingRecords(view: PlanView, places: ReadingPlaces): readonly SearchRecord[] {
  const own = new Set(view.tasks.map(({ id }) => id));
  return view.plan.nodes
    .filter(({ id }) => !own.has(id))
    .map((node) => headingRecord(view.plan, node, places.get(`${view.id}#${node.id}`) ?? `plans/${view.id}/`));
}

function headingRecord(plan: Plan, { id, kind, number, title, blocks }: PlanNode, page: string): SearchRecord {
  const shared = { plan: plan.id, year: plan.issuedOn?.slice(0, 4) };
  return {
    ...shared,
    id,
    kind: kind === 'task' ? 'clause' : 'section',
    path: `${page}#${id}`,
    number,
    title,
    text: blocks.map(clausePiece),
  };

  function clausePiece(block: Block): TextPiece {
    const text = plainBlock(block);
    if (block.id === undefined) return { text };
    return { text, inner: { ...shared, id: block.id, kind: 'clause', path: `${page}#${block.id}`, number } };
  }
}
