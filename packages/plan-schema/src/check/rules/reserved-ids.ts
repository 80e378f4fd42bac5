import { diagnostic } from '../../diagnostics/diagnostic.js';
import { RESERVED_IDS } from '../../schemas/id.js';
import type { Rule } from '../rule.js';

/** No record takes a name that the portal needs for its own routes and languages. */
export const reservedIds: Rule = function* ({ programme, locate }) {
  const reserved = new Set(RESERVED_IDS);
  const named: [record: string, id: string, path?: string][] = [
    ['programme', programme.id],
    ...programme.units.map(({ id }): [string, string] => [`unit:${id}`, id]),
    ...programme.plans.map(({ id, version }): [string, string, string] => [
      `plan:${id}@${version}`,
      id,
      'frontmatter.id',
    ]),
    ...programme.inspections.map(({ id }): [string, string] => [`round:${id}`, id]),
    ...programme.letters.map(({ id }): [string, string] => [`letter:${id}`, id]),
    ...programme.catalogues.flatMap((catalogue): [string, string, string][] => [
      [`catalogue:${catalogue.id}`, catalogue.id, 'id'],
      ...catalogue.indicators.map(({ id }, at): [string, string, string] => [
        `catalogue:${catalogue.id}`,
        id,
        `indicators/${at}/id`,
      ]),
    ]),
    ...programme.findings.map(({ id }): [string, string] => [`finding:${id}`, id]),
  ];
  for (const [record, id, path = 'id'] of named) {
    if (reserved.has(id)) yield diagnostic('id-reserved', locate(record, path), { actual: id, free: `${id}-1` });
  }
};
