import type { ChartSpec, Datum, Label } from '../chart-spec.js';
import type { FigureCell, FigureTable } from '../figure.js';
import { type Tabular, targetAt } from '../tabular.js';

const NONE: FigureCell = { text: '—', kind: 'none' };

/** The equal table: a row for each category, a column for each series and each target. */
export function tableOf(spec: ChartSpec, { categories, series, targets }: Tabular): FigureTable {
  const unit = spec.unit ?? '';
  return {
    head: [spec.words.category, ...series.map(({ label }) => label.text), ...targets.map(({ label }) => label)],
    rows: categories.map((category, at) => [
      nameCell(category),
      ...series.map(({ data }) => datumCell(data[at], unit, spec.words.revised)),
      ...targets.map((target) => targetCell(targetAt(target, at), unit)),
    ]),
  };
}

function nameCell({ text, href }: Label): FigureCell {
  return { text, kind: 'name', ...(href !== undefined && { href }) };
}

function datumCell(datum: Datum | null | undefined, unit: string, revisedWord: string): FigureCell {
  if (!datum) return NONE;
  const link = datum.href !== undefined && { href: datum.href };
  if (datum.value === null) return { text: datum.reason, kind: 'missing', ...link };
  const { detail, revised } = datum;
  const notes = [...(detail ? [detail] : []), ...(revised === undefined ? [] : [revised || revisedWord])];
  return { text: datum.value + unit, kind: 'value', ...(notes.length > 0 && { notes }), ...link };
}

function targetCell(value: string | undefined, unit: string): FigureCell {
  return value === undefined ? NONE : { text: value + unit, kind: 'target' };
}
