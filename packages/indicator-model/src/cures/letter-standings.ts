import { daysBetween } from '../calendar/day.js';
import { compare } from '../compare.js';
import type { Context } from '../context.js';
import type { LetterStanding } from '../findings.js';
import type { LetterRecord, Records } from '../records.js';

/**
 * The letters sent by `asOf`, in order of id, each with its answer. An answer after `asOf` is not there yet.
 *
 * @example
 * // answerBy 2027-10-15, answered 2027-10-19
 * letterStandings(letters, context).get('l1') // { state: 'answered-late', days: 4, … }
 */
export function letterStandings(letters: Records['letters'], context: Context): Map<string, LetterStanding> {
  const sent = letters.filter(({ date }) => date <= context.asOf).toSorted((a, b) => compare(a.id, b.id));
  return new Map(sent.map((letter) => [letter.id, letterStanding(letter, context)]));
}

function letterStanding(letter: LetterRecord, context: Context): LetterStanding {
  const { id, kind, date, from, to, answerBy } = letter;
  const answeredOn =
    letter.answeredOn !== undefined && letter.answeredOn <= context.asOf ? letter.answeredOn : undefined;
  return {
    id,
    kind,
    date,
    from: context.units.inOffice(from),
    to: context.units.inOffice(to),
    ...answerState(answerBy, answeredOn, context),
    ...(answerBy === undefined ? {} : { answerBy }),
    ...(answeredOn === undefined ? {} : { answeredOn }),
  };
}

function answerState(
  answerBy: string | undefined,
  answeredOn: string | undefined,
  { asOf, dataAsOf }: Context,
): Pick<LetterStanding, 'state' | 'days'> {
  if (answerBy === undefined) return { state: answeredOn === undefined ? 'waiting' : 'answered' };
  const days = daysBetween(answerBy, answeredOn ?? asOf);
  if (answeredOn !== undefined) return days > 0 ? { state: 'answered-late', days } : { state: 'answered' };
  if (days <= 0) return { state: 'waiting', days: Math.abs(days) };
  return dataAsOf === undefined || dataAsOf < answerBy ? { state: 'unknown' } : { state: 'unanswered', days };
}
