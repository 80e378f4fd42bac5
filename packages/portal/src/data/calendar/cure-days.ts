import { timelinessLabel } from '../../text/chip-label.js';
import { findingTitle } from '../../text/finding-title.js';
import type { FindingView } from '../../view/finding-view.js';
import type { ProgrammeScope } from '../../view/site.js';
import type { DueDay, DueWords } from './due-day.js';

/** The deadlines of some cures. */
export function cureDays(findings: readonly FindingView[]): readonly DueDay[] {
  return findings.flatMap((view) => {
    const { deadline, outcome, timeliness } = view.standing;
    if (!deadline) return [];
    return {
      name: `cure:${view.id}`,
      day: deadline.current,
      path: `findings/${view.id}/`,
      changes: deadline.changes.length,
      dropped: outcome === 'transferred' || outcome === 'closed-not-rectified',
      overdue: timeliness.state === 'overdue',
      tell: (scope: ProgrammeScope) => wordsOf(scope, view),
    };
  });
}

function wordsOf(scope: ProgrammeScope, view: FindingView): DueWords {
  const { t } = scope;
  const unit = view.lead ?? view.unit;
  return {
    summary: `${t.oversight.tell.deadline}　${view.finding.number ?? ''}${findingTitle(scope, view)}`,
    lines: [
      unit === undefined ? '' : `${t.lead}　${unit.name}`,
      `${t.oversight.stages[view.standing.stage]}　${timelinessLabel(t, view.standing)}`,
    ],
  };
}
