import type { FindingStanding } from '@zhunsheng/indicator-model';
import type { Messages } from '../messages/messages.js';

/** The words of a stage; of a finding that was closed otherwise than by cure, how it was closed. */
export function stageLabel({ oversight }: Messages, { stage, outcome }: FindingStanding): string {
  const otherwise = stage === 'closed' && outcome !== undefined && outcome !== 'rectified';
  return otherwise ? oversight.outcomes[outcome] : oversight.stages[stage];
}
