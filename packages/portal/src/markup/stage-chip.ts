import type { FindingStanding } from '@zhunsheng/indicator-model';
import type { CureStage } from '@zhunsheng/plan-schema';
import type { Messages } from '../messages/messages.js';
import { escapeHtml } from '../text/escape-html.js';
import { stageLabel } from '../text/stage-label.js';

/** How many of the seven ticks each stage fills: a returned cure is back at work, a reopened one begins again. */
const TICKS: Readonly<Record<CureStage, number>> = {
  registered: 1,
  planned: 2,
  rectifying: 3,
  applied: 4,
  returned: 3,
  verified: 5,
  noticed: 6,
  closed: 7,
  reopened: 1,
};

/** The stage of a cure as seven ticks, filled up to it, and in words. */
export function stageChipHtml(t: Messages, standing: FindingStanding): string {
  return `<span class="chip steps ${toneOf(standing)}">${ticksHtml(standing.stage)}${escapeHtml(stageLabel(t, standing))}</span>`;
}

/** The ticks of a stage without words. */
export function ticksHtml(stage: CureStage): string {
  const ticks = Array.from({ length: 7 }, (_, index) => {
    const x = 2 + 5 * index;
    return index < TICKS[stage] ? `M${x} 0v10` : `M${x} 6v4`;
  });
  return `<svg viewBox="0 0 34 10" aria-hidden="true"><path d="${ticks.join('')}"/></svg>`;
}

function toneOf({ stage, outcome }: FindingStanding): string {
  if (stage === 'returned' || stage === 'reopened') return 'c-returned';
  if (stage !== 'closed') return 'c-stage';
  if (outcome === 'closed-not-rectified') return 'c-late';
  return outcome === 'transferred' ? 'c-stage' : 'c-completed';
}
