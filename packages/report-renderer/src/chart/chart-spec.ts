/** A known value of a chart. */
export interface Known {
  /** A decimal number such as `93.20` or `-3`, of at most 40 characters; printed to the letter. */
  readonly value: string;
  /** What the reader is told about a correction, such as `原 92.8`; marks the value in the drawing. */
  readonly revised?: string;
  /** What stands behind the value, such as `109 / 117 件`. */
  readonly detail?: string;
  /** Address of the records that the value was computed from; the equal table links there. */
  readonly href?: string;
}

/** A value that nobody has: drawn as a hollow mark, never as zero. */
export interface Missing {
  readonly value: null;
  /** Why, in a word or two, such as `无数据` or `无案件`. */
  readonly reason: string;
  readonly href?: string;
}

export type Datum = Known | Missing;

/** The name of a category or a series. */
export interface Label {
  readonly text: string;
  /** A shorter name for the drawing, such as `2028上` for `2028上半年`; the table has the full one. */
  readonly short?: string;
  readonly href?: string;
}

/** A colour together with the pattern that says the same without colour. */
export type Tone = 'plain' | 'run' | 'done' | 'sustained' | 'warn' | 'accent' | 'mute';

/** Values of one kind, one for each category; null where none is asked for. */
export interface Series {
  readonly label: Label;
  readonly data: readonly (Datum | null)[];
  /** Default: a tone, mark and dash by the place of the series. */
  readonly tone?: Tone;
}

/** What the values are held against. */
export interface Target {
  /** Words in the drawing, such as `目标 ≥ 95`. */
  readonly label: string;
  /** One decimal for all categories, or one for each; null where none is set. */
  readonly values: string | readonly (string | null)[];
}

/** Words that charts of one language share; no other word stands in a figure. */
export interface ChartWords {
  /** Heads of columns. */
  readonly category: string;
  readonly series: string;
  readonly value: string;
  readonly missing: string;
  readonly revised: string;
  readonly detail: string;
  /** In place of a drawing without categories. */
  readonly empty: string;
}

/** The two drawings of a figure: for columns from about 520 px on, and for phones. */
export type DrawingSize = 'wide' | 'compact';

interface ChartBase {
  /** Put before every id of the SVG: a letter, then letters, digits, `-` and `_`; another one for each figure of a page. */
  readonly id: string;
  readonly title: string;
  /** What the drawing shows, for those who do not see it. */
  readonly description: string;
  /** What it says, in one sentence. */
  readonly reading: string;
  readonly words: ChartWords;
  /** Printed right after a number, such as `%` or ` 项`. Default: nothing. */
  readonly unit?: string;
  /** Default: both; the style sheet shows the one that fits. */
  readonly sizes?: readonly DrawingSize[];
}

interface CategoryChart extends ChartBase {
  readonly categories: readonly Label[];
  readonly series: readonly Series[];
}

/** Ends of the scale; it grows where a value or target lies outside. */
export interface Range {
  readonly from?: string;
  readonly to?: string;
}

/** Values over time: up to six series with marks, dashes and labels of their own. The scale need not begin at zero. */
export interface LineSpec extends CategoryChart {
  readonly kind: 'line';
  readonly targets?: readonly Target[];
  /** Bounds that the values cannot cross, such as 0 to 100 for a rate. */
  readonly range?: Range;
}

/** One bar for each category, label and value above it. */
export interface BarSpec extends ChartBase {
  readonly kind: 'bar';
  readonly rows: readonly ChartRow[];
  readonly targets?: readonly Target[];
  readonly range?: Range;
}

export interface ChartRow {
  readonly label: Label;
  readonly datum: Datum;
  /** Default `plain`. */
  readonly tone?: Tone;
}

/** Several bars for each category, one below the other, each with its label. */
export interface GroupedSpec extends CategoryChart {
  readonly kind: 'grouped';
  readonly targets?: readonly Target[];
  readonly range?: Range;
}

/** One bar for each category, made of the values of all series; negative values go to the other side of zero. */
export interface StackedSpec extends CategoryChart {
  readonly kind: 'stacked';
  /** Printed sums, one for each category; null where there is none. */
  readonly totals?: readonly (string | null)[];
  readonly targets?: readonly Target[];
}

/** One bar for each category before bands of judgement. */
export interface BulletSpec extends ChartBase {
  readonly kind: 'bullet';
  readonly rows: readonly ChartRow[];
  /** Rising ends; the first band begins where the scale begins. At most four. */
  readonly bands: readonly Band[];
  readonly targets?: readonly Target[];
  readonly range?: Range;
}

export interface Band {
  readonly label: string;
  readonly to: string;
}

/** One bar for a whole, split into its parts; what is missing or negative is named and takes no room. */
export interface ShareSpec extends ChartBase {
  readonly kind: 'share';
  readonly rows: readonly ChartRow[];
}

/** Cells by row and column, such as months by years: the number in each, and a tint by its size. */
export interface HeatSpec extends ChartBase {
  readonly kind: 'heat';
  /** Rows of the grid. */
  readonly categories: readonly Label[];
  /** Columns of the grid. */
  readonly series: readonly Omit<Series, 'tone'>[];
}

/**
 * A calendar: a cell for each day in columns of weeks, with a tint by its value; a hollow one where the value is missing, none for
 * a day that is not among the rows. The text of a label is the day, `YYYY-MM-DD`; anything else throws a `TypeError`.
 */
export interface DaysSpec extends ChartBase {
  readonly kind: 'days';
  readonly rows: readonly ChartRow[];
  /** Short names of the twelve months. */
  readonly months: readonly string[];
  /** Names of the seven days of a week, Monday first, of one sign each. */
  readonly weekdays: readonly string[];
}

/** Two categories, and for each series the way from the first to the second. */
export interface SlopeSpec extends CategoryChart {
  readonly kind: 'slope';
  readonly categories: readonly [from: Label, to: Label];
}

/** Everything that `chartOf` draws. */
export type ChartSpec =
  | LineSpec
  | BarSpec
  | GroupedSpec
  | StackedSpec
  | BulletSpec
  | ShareSpec
  | HeatSpec
  | DaysSpec
  | SlopeSpec;
