import type { Deadline } from '../schemas/deadline.js';
import type { ReadingOptions } from './reading-options.js';

type WithoutWords<One> = One extends unknown ? Omit<One, 'text' | 'about'> : never;

/** What words mean as a time limit, without the words. */
export type DeadlineReading = WithoutWords<Deadline>;

/** The year that words without one speak of. `vague`: the plan runs several years, so another may be meant. */
export interface PlanYear {
  readonly year: number;
  readonly vague: boolean;
}

/** The plan's year from the options; nothing where they name none. */
export function planYearOf({ year, period }: ReadingOptions): PlanYear | undefined {
  const [first, last] = (period ?? '').split('/');
  const single = first !== '' && (last === undefined || last === first);
  if (year !== undefined) return { year, vague: period !== undefined && !single };
  return single ? { year: Number(first), vague: false } : undefined;
}

/** Words that may follow a time limit and say what is to be done by then; figures among them would mean more. */
export const WHAT_IS_DONE =
  '(?:基本|全面|全部|初步|普遍|力争|务必|应当?|须|需|要|并)?(?:完成|办结|实现|建成|建立|到位|落实|取得|启动|形成|达到|报|提交|公布|公开|发布|出台|印发)[^\\d]{0,30}';
