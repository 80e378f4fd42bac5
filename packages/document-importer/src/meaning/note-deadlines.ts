import { type Deadline, parseDeadline } from '@zhunsheng/plan-schema';
import { deadlinePhrases } from './deadline-phrases.js';
import type { ReadingContext } from './reading-context.js';

/** Words for what never ends, as they stand beside bodies and days. */
const LASTING = /^(?:长期坚持|长期推进|持续推进|持续开展|持续实施|持续整改|常态化开展|常态化推进|长期)$/;
/** Words for the whole of a year or period that the notation does not read as a day. */
const THROUGHOUT =
  /^(?:全年|全程|贯穿全年|全年推进|全年开展|持续开展|常态化开展|常态化推进|常年|持续实施|按时间节点推进)$/;
/** 立行立改 and 已完成 beside another limit set no day. */
const AT_ONCE = /^(?:立行立改|立知立改|即知即改|立即整改|立改立行|边督边改|边查边改|已完成|已整改|已完成整改)$/;

/** Reads the value of a key such as 完成时限: days, rhythms and words for what lasts, several of them between marks. */
export function readDeadline(value: string, context: ReadingContext): Deadline[] {
  const pieces = value.split(/[，,；;、]并?且?|并且?(?=长期|持续|常态)/).filter((piece) => piece !== '');
  const timed = pieces.filter((piece) => !AT_ONCE.test(piece));
  const read = timed.flatMap((piece) => readPiece(piece, context));
  return timed.length > 0 && read.every(({ kind }) => kind !== 'unclear') ? read : readPiece(value, context);
}

/** 2026.12 */
const MONTH_IN_FIGURES = /^((?:19|20)\d\d)[./](\d{1,2})$/;

function readPiece(words: string, { year, period }: ReadingContext): Deadline[] {
  if (THROUGHOUT.test(words)) return [{ kind: 'plan-period', text: words }];
  if (LASTING.test(words)) return [{ kind: 'ongoing', text: words }];
  return parseDeadline(words.replace(MONTH_IN_FIGURES, '$1年$2月'), { year, period });
}

/** `A牵头，B配合，2026年11月底前完成`: clauses of a list of bodies that are time limits, and the list without them. */
export function withoutLimits(
  inner: string,
  context: ReadingContext,
  isBody: (words: string) => boolean,
): { names: string; deadlines: Deadline[] } {
  const deadlines: Deadline[] = [];
  const names = inner
    .split(/(?<=[，,；;])/)
    .filter((clause) => {
      const words = clause.replace(/[，,；;]$/, '').replace(/^并/, '');
      if (LASTING.test(words)) {
        deadlines.push(...parseDeadline(words));
        return false;
      }
      if (THROUGHOUT.test(words)) {
        deadlines.push({ kind: 'plan-period', text: words });
        return false;
      }
      const found = words.length <= 24 && !isBody(words) ? deadlinePhrases(words, context) : [];
      deadlines.push(...found.map(({ deadline }) => deadline));
      return found.length === 0;
    })
    .join('');
  return { names: names.replace(/[，,；;]$/, ''), deadlines };
}
