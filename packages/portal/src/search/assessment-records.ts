import { en } from '../messages/en.js';
import { zhCn } from '../messages/zh-cn.js';
import type { ProgrammeView } from '../view/programme-view.js';
import { pieces, unitNamed } from './record-parts.js';
import type { SearchRecord } from './search-record.js';

/** Results of units, and the schemes that they follow, as records. */
export function assessmentRecords(programme: ProgrammeView): readonly SearchRecord[] {
  const { published, tracking, units } = programme;
  const records = new Map(published.assessments.map((record) => [`${record.year}/${record.unit}`, record]));
  const schemes = new Map(published.schemes.map(({ id, title }) => [id, title]));
  const results = [...tracking.assessments.values()].map((standing): SearchRecord => {
    const { id, year, unit, scheme, result, reply } = standing;
    const { name = unit, nameEn } = units.get(unit)?.unit ?? {};
    const { items = [], events = [], finalOn, verifiedOn, selfOn } = records.get(id) ?? {};
    const notes = [...items.flatMap(({ note, finalReason }) => [note, finalReason]), ...events.map(({ note }) => note)];
    const when = (standing.final && finalOn) ?? (standing.verified && verifiedOn) ?? (standing.self && selfOn);
    return {
      id,
      kind: 'assessment',
      path: `assessments/${id}/`,
      title: zhCn.data.assessed.title(name, year),
      titleEn: nameEn === undefined ? undefined : en.data.assessed.title(nameEn, year),
      leads: unitNamed(programme, unit),
      when,
      year,
      text: pieces(result?.grade?.title, schemes.get(scheme), reply?.text, reply?.answer, ...notes),
    };
  });
  return [...results, ...published.schemes.map(schemeRecord)];
}

function schemeRecord(scheme: ProgrammeView['published']['schemes'][number]): SearchRecord {
  const { id, title, titleEn, docNumber, issuedOn, year, parts, adjustments, vetoes } = scheme;
  const items = parts.flatMap((part) => [part.title, ...part.items.map((item) => item.title)]);
  return {
    id,
    kind: 'scheme',
    path: `assessments/schemes/${id}/`,
    title,
    titleEn,
    docNumber,
    when: issuedOn,
    year,
    text: pieces(docNumber, ...items, ...[...adjustments, ...vetoes].map((one) => one.title)),
  };
}
