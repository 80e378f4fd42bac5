import type { Messages } from '../messages/messages.js';
import type { Plan } from './records.js';

/** One line of a document's metadata block. */
export interface DocumentField {
  readonly name: string;
  readonly value: string;
}

/**
 * The metadata block of a document in the order in which government sites print it (索引号, 主题分类, 发文机关 …). What the
 * document does not say is left out; what editors supplied is marked.
 */
export function documentFields(plan: Plan, t: Messages): readonly DocumentField[] {
  const { fields } = t.plan;
  const validity = plan.validity && t.plan.validity[plan.validity];
  const values: readonly (readonly [keyof typeof fields, string | undefined])[] = [
    ['indexNumber', plan.indexNumber],
    ['subject', plan.subject],
    ['issuer', plan.issuer],
    ['docNumber', plan.docNumber],
    ['issuedOn', plan.issuedOn],
    ['publishedOn', plan.publishedOn],
    ['validity', validity && plan.validUntil ? t.plan.validUntil(validity, plan.validUntil) : validity],
    ['disclosure', t.plan.disclosure[plan.disclosure]],
    ['kind', plan.kind && t.plan.kinds[plan.kind]],
    ['period', plan.period?.replace('/', '—')],
    ['source', plan.source],
  ];
  return values.flatMap(([field, value]) => {
    if (value === undefined) return [];
    const inferred = plan.inferred?.includes(field) ? t.plan.inferred : '';
    return [{ name: fields[field], value: `${value}${inferred}` }];
  });
}
