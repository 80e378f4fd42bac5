export { type CalendarEvent, type EventCalendar, writeCalendar } from './calendar/write-calendar.js';
export { chartOf } from './chart/chart-of.js';
export type {
  Band,
  BarSpec,
  BulletSpec,
  ChartRow,
  ChartSpec,
  ChartWords,
  Datum,
  DaysSpec,
  DrawingSize,
  GroupedSpec,
  HeatSpec,
  Known,
  Label,
  LineSpec,
  Missing,
  Range,
  Series,
  ShareSpec,
  SlopeSpec,
  StackedSpec,
  Target,
  Tone,
} from './chart/chart-spec.js';
export type { Figure, FigureCell, FigureTable } from './chart/figure.js';
export { type FigureLink, type FigureWords, figureHtml } from './chart/figure-html.js';
export { csvCell } from './csv/csv-cell.js';
export { writeCsv } from './csv/write-csv.js';
export { plainText } from './plain-text.js';
export type { RenderDiagnostic, RenderDiagnosticCode } from './render-diagnostic.js';
export { type RenderedHtml, renderInline, renderMarkdown } from './render-markdown.js';
export type { RenderOptions } from './render-options.js';
