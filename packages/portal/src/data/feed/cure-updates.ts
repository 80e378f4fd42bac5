import { findingTitle } from '../../text/finding-title.js';
import { blocksHtml } from '../../text/markdown-html.js';
import { tellCure } from '../../text/tell-cure.js';
import { cureStory } from '../../view/cure-story.js';
import type { FindingView } from '../../view/finding-view.js';
import type { ProgrammeScope } from '../../view/site.js';
import type { Update } from './update.js';

/** What was found and every step of its cure, oldest first; without a day nothing. */
export function cureUpdates(scope: ProgrammeScope, finding: FindingView): readonly Update[] {
  const { oversight, tracking } = scope.programme;
  return cureStory(oversight, finding, tracking.asOf).past.flatMap((event) => {
    if (event.kind !== 'step' || event.date === '') return [];
    const { head, who, html } = tellCure(scope, finding, event);
    const { entry } = event.step;
    return {
      name: entry === undefined ? `finding:${finding.id}` : `cure:${finding.id}/${entry}`,
      path: `findings/${finding.id}/`,
      date: event.date,
      title: `${findingTitle(scope, finding)}｜${head}`,
      who,
      html: entry === undefined ? blocksHtml(finding.finding.statement ?? '') : html.trim(),
    };
  });
}
