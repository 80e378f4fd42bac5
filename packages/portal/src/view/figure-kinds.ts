/**
 * A figure on a page is a link to the records that it was computed from:
 * `<a class="figure" href="…" data-figure="<kind>" data-of="<of>">`. Its words are a count, `<count> / <of>`,
 * `<count> / <of>，<percent>%`, or the percentage or value alone, with − for a minus sign; nothing else in them has digits.
 * Inside a link that says more, the figure is a `<span data-figure="<kind>" data-of="<of>">`.
 *
 * `of` names what is counted: `field=value` pairs separated by blanks, all of which hold; `field=a,b` holds for either.
 * Before ` > ` stand the pairs that choose the whole, after it those that choose the part of it; without ` > ` the whole
 * itself is counted. Empty: every row of the list.
 *
 * @example `data-figure="findings" data-of="unit=sifaju > stage=closed"` says `3 / 7，43%`
 */
export type FigureKind =
  /** Tasks of `data/tasks.json` by `plan`, `section`, `theme`, `unit` (lead), `progress`, `timeliness`, `verification`, `stale`, `year` (deadline in force). */
  | 'tasks'
  /** Rounds of `data/inspections.json` by `kind`, `year`, `unit` (inspected). */
  | 'inspections'
  /** Proposals of `data/proposals.json` by `round`, `group`. */
  | 'proposals'
  /**
   * Findings of `data/findings.json` by `round`, `unit`, `year` (found), `stage`, `timeliness`, `severity`, `horizon`, `group`, `target`
   * (task), `outcome`, and `trait`: `closed`, `in-hand`, `returned` (at least once), `applied` (ever), `repeat` (of an earlier
   * one), `reopened` (ever), `ever-closed`, `extended`, `dated` (has a deadline), `escalation` (a letter is due).
   */
  | 'findings'
  /** Days that the oldest finding in hand has been open, of the findings that `of` chooses as in `findings`. */
  | 'longest-age'
  /** The middle one of those days; of an even number the lower. */
  | 'median-age'
  /** Sum of an effect of cures, `metric=… unit=…` with blanks in a value written as `_`. */
  | 'effects'
  /** Promised units inspected, of those promised: `promise=<id>`; with `year=<y>` those that the year's rounds inspected, with `until=<y>` those reached by its end. */
  | 'coverage'
  /** Measured indicators (leaves) of `data/indicators.json` by `catalogue`, `kind` (`binding`, `expected`, `unstated`), `state`, `below` (an indicator above), `owner`. */
  | 'indicators'
  /**
   * A value of an indicator in its unit of measure: `indicator=… period=…`, with `unit=…` that of one unit; with `entry=…` as that
   * entry of `data/observations.json` says. `goal=…` with a period: the goal of that period in words, of `baseline=…` that of the period before
   * the plan. `made=…` with a period: the value that the goal of that period is held against.
   */
  | 'indicator-value'
  /** Units that a coverage indicator has reached, of those that it has to reach: `indicator=… period=…`; with `missing=yes` those that it has not. */
  | 'covered-units'
  /** The latest value that a unit reported for a target: `target=… unit=…`; with `field=goal` what it has to reach, in words. */
  | 'target-value'
  /** Assessments of `data/assessments.json` by `year`, `scheme`, `grade` (`unknown` where it is not known); `<count> / <of>` with a `scheme` alone counts its members. */
  | 'assessments'
  /**
   * A figure of `data/scores.json`: `assessment=<year>/<unit> tree=<self, verified or final> node=<id>`, where `node` is `total` or the id of
   * a part, item or adjustment. Its points; with `field=weighted` what a part brings to the total, `worst`, `best`, `known`.
   * A number whose digits never end has four decimals and `…`; points that are added have a +.
   */
  | 'score'
  /** Place of a unit among the ranked results of its scheme, of the number of them: `assessment=<year>/<unit>`. */
  | 'rank'
  /** What the unit's total differs by from another year's: `assessment=<year>/<unit> from=<year>/<unit>`. */
  | 'score-change'
  /** A number that a scheme of `data/schemes.json` sets: `scheme=… node=…` and `field=weight` of an item, `ratio` or `full` of a part. */
  | 'scheme';
