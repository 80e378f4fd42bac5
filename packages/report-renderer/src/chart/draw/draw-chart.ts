import type { ChartSpec } from '../chart-spec.js';
import type { Tabular } from '../tabular.js';
import { drawDays } from './draw-days.js';
import { drawEmpty } from './draw-empty.js';
import { drawGrouped } from './draw-grouped.js';
import { drawHeat } from './draw-heat.js';
import { drawLine } from './draw-line.js';
import { drawRows } from './draw-rows.js';
import { drawShare } from './draw-share.js';
import { drawSlope } from './draw-slope.js';
import { drawStacked } from './draw-stacked.js';
import type { Drawing, Frame } from './frame.js';

/** The marks of a chart in a frame. */
export function drawChart(frame: Frame, spec: ChartSpec, table: Tabular): Drawing {
  if (table.categories.length === 0 || table.series.length === 0) return drawEmpty(frame, spec.words.empty);
  switch (spec.kind) {
    case 'line':
      return drawLine(frame, spec, table);
    case 'bar':
    case 'bullet':
      return drawRows(frame, spec, table);
    case 'grouped':
      return drawGrouped(frame, spec, table);
    case 'stacked':
      return drawStacked(frame, spec, table);
    case 'share':
      return drawShare(frame, spec);
    case 'heat':
      return drawHeat(frame, spec);
    case 'days':
      return drawDays(frame, spec);
    case 'slope':
      return drawSlope(frame, spec);
  }
}
