import type { ChartRow, DaysSpec } from '../chart-spec.js';
import { dayNumber } from '../day-number.js';
import { drawnAt } from '../number-of.js';
import { element } from '../svg/element.js';
import type { Drawing, Frame } from './frame.js';
import { lineHeight } from './frame.js';
import { heatTints } from './heat-tints.js';
import { drawKey, type KeyItem } from './key.js';
import { drawRowHead } from './row-head.js';
import { noticeItems, REVISED, tintItem } from './signs.js';
import { stackDrawings } from './stack-drawings.js';
import { noticesIn } from './summaries.js';
import { fitted, text, widthOf } from './text.js';

/** A cell with the gap behind it, in units of the font size: 54 weeks fit into the wide drawing, 27 into the compact one. */
const CELL = 0.82;
const GAP = 2;
const WEEK = 7;
/** Longest name of a weekday and of a month, in units of the font size. */
const WEEKDAY = 1.1;
const MONTH = 3;
const MISSING = 'g-gap';

interface Day {
  readonly row: ChartRow;
  readonly number: number;
  /** Zero where it is missing: the look tells these apart. */
  readonly value: number;
  /** The class that its cell is drawn in. */
  readonly look: string;
}

/** For each year its days, a column for each week from Monday down; the names of months above, the classes of values below. */
export function drawDays(frame: Frame, spec: DaysSpec): Drawing {
  const values = spec.rows.map(({ datum }) => drawnAt(datum));
  const tintOf = heatTints(values.filter((value) => value !== undefined));
  const days = spec.rows.map((row, at): Day => {
    const value = values[at];
    const look = value === undefined ? MISSING : `g-day ${tintOf(value)}`;
    return { row, number: dayNumber(row.label.text), value: value ?? 0, look };
  });
  const years = [...new Set(days.map(({ row }) => row.label.text.slice(0, 4)))].sort();
  const blocks = years.map((year) => {
    const own = days.filter(({ row }) => row.label.text.startsWith(year));
    return stackDrawings(0, [drawRowHead(frame, { text: year }, null), drawYear(frame, spec, own)]);
  });
  return stackDrawings(frame.em * 0.8, [...blocks, drawKey(frame, keyOf(spec, days))]);
}

function drawYear(frame: Frame, { months, weekdays }: DaysSpec, days: readonly Day[]): Drawing {
  const size = frame.em * CELL;
  const left = frame.em * (WEEKDAY + 0.4);
  const first = Math.floor(Math.min(...days.map(({ number }) => number)) / WEEK);
  const weeks = Math.floor(Math.max(...days.map(({ number }) => number)) / WEEK) - first + 1;
  const most = Math.max(1, Math.floor((frame.width - left) / size));
  const perLine = Math.ceil(weeks / Math.ceil(weeks / most));
  const top = lineHeight(frame);
  const lines = Array.from({ length: Math.ceil(weeks / perLine) }, (_, line): Drawing => {
    const from = first + line * perLine;
    const own = days.filter(({ number }) => Math.floor(Math.floor(number / WEEK - from) / perLine) === 0);
    const xOf = ({ number }: Day) => left + (Math.floor(number / WEEK) - from) * size;
    const cornerOf = (day: Day) => [xOf(day), top + modulo(day.number) * size] as const;
    const marks = [
      ...monthMarks(frame, months, own, xOf),
      ...weekdayMarks(frame, weekdays, top),
      ...cellMarks(own, size, cornerOf),
      ...revisedMarks(frame, own, size, cornerOf),
    ];
    return { height: top + WEEK * size, marks };
  });
  return stackDrawings(frame.em * 0.4, lines);
}

/** The name of each month over its first day, as far as there is room before the next. */
function monthMarks(
  frame: Frame,
  months: readonly string[],
  days: readonly Day[],
  xOf: (day: Day) => number,
): readonly string[] {
  const firsts = new Map<string, number>();
  for (const day of days) {
    const month = day.row.label.text.slice(5, 7);
    firsts.set(month, Math.min(firsts.get(month) ?? Number.POSITIVE_INFINITY, xOf(day)));
  }
  let end = Number.NEGATIVE_INFINITY;
  return [...firsts]
    .toSorted(([, a], [, b]) => a - b)
    .flatMap(([month, x]) => {
      const name = fitted(frame, months[Number(month) - 1] ?? '', frame.em * MONTH);
      const width = widthOf(frame, name);
      if (x < end || x + width > frame.width) return [];
      end = x + width + frame.em * 0.2;
      return [text(x, frame.em, name, 'soft')];
    });
}

/** Every second weekday is named: cells are lower than words. */
function weekdayMarks(frame: Frame, weekdays: readonly string[], top: number): readonly string[] {
  return weekdays.slice(0, WEEK).flatMap((weekday, at) => {
    const name = fitted(frame, weekday, frame.em * WEEKDAY);
    return at % 2 === 0 ? [text(0, top + frame.em * (at + 1) * CELL, name, 'soft')] : [];
  });
}

/** All cells of one look are one path: a year of rectangles would be ten times as many bytes. */
function cellMarks(
  days: readonly Day[],
  size: number,
  cornerOf: (day: Day) => readonly [x: number, y: number],
): readonly string[] {
  const looks = [...new Set(days.map(({ look }) => look))].sort();
  return looks.map((look) => {
    const inset = look === MISSING || look === 'g-day g-heat-0' ? 0.75 : 0;
    const boxes = days
      .filter((day) => day.look === look)
      .map((day) => {
        const [x, y] = cornerOf(day);
        const ends = [x + inset, y + inset, x + size - GAP - inset, y + size - GAP - inset].map(short);
        const [left, top, right, bottom] = ends;
        return `M${left},${top}L${right},${top}L${right},${bottom}L${left},${bottom}Z`;
      });
    return element('path', { d: boxes.join(''), class: look });
  });
}

function revisedMarks(
  { em }: Frame,
  days: readonly Day[],
  size: number,
  cornerOf: (day: Day) => readonly [x: number, y: number],
): readonly string[] {
  return days
    .filter(({ row: { datum } }) => datum.value !== null && datum.revised !== undefined)
    .map((day) => {
      const [x, y] = cornerOf(day);
      return text(x + (size - GAP) / 2, y + (size - GAP) / 2 + em * 0.45, REVISED, 'strong', 'middle');
    });
}

/** Each class with the values that are in it, the lowest first; then the hollow cell and the sign of corrections. */
function keyOf({ words, rows }: DaysSpec, days: readonly Day[]): readonly KeyItem[] {
  const classes = new Map<string, { low: Day; high: Day }>();
  for (const day of days) {
    const known = classes.get(day.look);
    if (!known) classes.set(day.look, { low: day, high: day });
    else if (day.value < known.low.value) known.low = day;
    else if (day.value > known.high.value) known.high = day;
  }
  classes.delete(MISSING);
  const tints = [...classes].toSorted(([, a], [, b]) => a.low.value - b.low.value);
  const items = tints.map(([look, { low, high }]) => tintItem([...new Set([low, high].map(wordsOf))].join('—'), look));
  return [...items, ...noticeItems(words, noticesIn(rows.map(({ datum }) => datum)))];
}

function wordsOf({ row }: Day): string {
  return row.datum.value ?? '';
}

function modulo(number: number): number {
  return ((number % WEEK) + WEEK) % WEEK;
}

function short(length: number): number {
  return Math.round(length * 100) / 100;
}
