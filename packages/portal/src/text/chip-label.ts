import type { Standing } from '@zhunsheng/indicator-model';
import type { Messages } from '../messages/messages.js';

/** The words of a timeliness chip: the state, with its days where days are counted, and 未报 where nothing was reported. */
export function timelinessLabel(t: Messages, { timeliness }: Pick<Standing, 'timeliness'>): string {
  const { state, reason } = timeliness;
  if ((state !== 'overdue' && state !== 'due-soon') || reason.days === undefined) return t.states[state];
  const words = t.daysOf[state](reason.days);
  return reason.code === 'past-deadline-unreported' ? `${words}${t.comma}${t.unreported}` : words;
}
