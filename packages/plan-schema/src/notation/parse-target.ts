import type { Target } from '../schemas/target.js';
import { foldFigures, foldWidth } from './fold-width.js';
import { metricBefore } from './metric.js';
import { readFigureTarget } from './read-figure-target.js';
import { readSymbolTarget } from './read-symbol-target.js';
import { readWholeTarget } from './read-whole-target.js';
import { cut, shieldOf } from './shield.js';
import { type Span, wordsAt } from './span.js';
import { contextIn, merged, type TargetContext } from './target-context.js';
import type { TargetReading } from './target-reading.js';

/** A target with the stretch of its words. */
export interface LocatedTarget extends Span {
  readonly value: Target;
  /** No rule reads the words: the metric holds all of them, and there is no figure. */
  readonly unread: boolean;
}

/** Longer words hold no target. */
const MAX_LENGTH = 400;

/**
 * Reads the value of 目标: `备案审查率 ≥ 95%`, `每人每年 培训 ≥ 60学时`, or words as printed, `每年至少举办2次法治专题讲座`.
 * Targets are cut at `；`, and at `，` where both sides hold one; what a target is counted for each of holds behind `，` too.
 * Never fails: words that no rule reads become one target with all of them as metric, comparator `=`, no value and a doubt.
 */
export function parseTarget(text: string): Target[] {
  return readTargets(text).map(({ value }) => value);
}

/** {@link parseTarget} with places. */
export function readTargets(text: string): LocatedTarget[] {
  const folded = foldWidth(text);
  const shield = shieldOf(folded);
  const clauses = cut(folded, shield, { start: 0, end: text.length }, (index) => folded[index] === ';');
  return clauses.flatMap((clause) => {
    return readClause(
      text,
      clause,
      cut(folded, shield, clause, (index) => separates(folded, index)),
    );
  });
}

function readClause(text: string, clause: Span, pieces: readonly Span[]): LocatedTarget[] {
  const targets: LocatedTarget[] = [];
  let context: TargetContext = {};
  let start = clause.start;
  for (const piece of pieces) {
    const reading = readPiece(wordsAt(text, piece));
    if (!reading) continue;
    const ahead = contextIn(foldFigures(text.slice(Math.max(start, piece.start - MAX_LENGTH), piece.start)));
    const own = merged(reading.context, ahead.context);
    if (Object.keys(own).length > 0) context = own;
    const metric = reading.metric || metricBefore(ahead.rest) || metricOfSame(targets.at(-1)?.value, reading);
    targets.push(located(text, { start, end: piece.end }, { ...reading, metric, context }));
    start = piece.end;
  }
  const last = targets.at(-1);
  if (!last) return [unread(text, clause)];
  return targets.with(-1, {
    ...last,
    end: clause.end,
    value: { ...last.value, text: wordsOf(text, last.start, clause.end) },
  });
}

/** `2027年达90%，2028年达100%` measures one thing twice. */
function metricOfSame(before: Target | undefined, { unit, context }: TargetReading): string {
  return before !== undefined && before.unit === unit && context.by !== undefined ? before.metric : '';
}

function readPiece(words: string): TargetReading | undefined {
  if (words.length > MAX_LENGTH) return undefined;
  const folded = foldFigures(words);
  return readSymbolTarget(folded) ?? readFigureTarget(folded, shieldOf(foldWidth(words))) ?? readWholeTarget(folded);
}

function located(
  text: string,
  span: Span,
  { context, metric, comparator, value, upper, unit, doubt }: TargetReading,
): LocatedTarget {
  const start = skipSeparators(text, span);
  const target: Target = {
    metric,
    comparator,
    ...(value !== undefined && { value }),
    ...(upper !== undefined && { upper }),
    ...(unit && { unit }),
    ...context,
    text: wordsOf(text, start, span.end),
    ...(doubt && { doubt }),
  };
  return { start, end: span.end, value: target, unread: false };
}

function unread(text: string, span: Span): LocatedTarget {
  const words = wordsAt(text, span);
  return { ...span, value: { metric: words, comparator: '=', text: words, doubt: true }, unread: true };
}

function wordsOf(text: string, start: number, end: number): string {
  return text.slice(start, end);
}

function skipSeparators(text: string, { start, end }: Span): number {
  let at = start;
  while (at < end && /[\s,，。]/.test(text[at] ?? '')) at += 1;
  return at;
}

function separates(folded: string, index: number): boolean {
  if (folded[index] === ',') return !/^\d,\d{3}(?!\d)/.test(folded.slice(Math.max(0, index - 1), index + 5));
  return folded[index] === '\n' || folded[index] === '。';
}
