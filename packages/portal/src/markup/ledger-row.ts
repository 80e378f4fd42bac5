import type { LetterKind } from '@zhunsheng/indicator-model';
import { escapeHtml } from '../text/escape-html.js';
import { findingTitle, findingTitleLanguage } from '../text/finding-title.js';
import { findingHref, letterHref, unitHref } from '../text/links.js';
import { localName } from '../text/local-name.js';
import type { FindingView } from '../view/finding-view.js';
import type { LetterView } from '../view/letter-view.js';
import type { ProgrammeScope } from '../view/site.js';
import { oncePerThing } from './once-per-scope.js';
import { stageChipHtml } from './stage-chip.js';

/** A finding as a row of the ledger, made once: number, words and unit, stage, deadline, letters, age. */
export const ledgerRowHtml = oncePerThing(rowHtml);

function rowHtml(scope: ProgrammeScope, view: FindingView): string {
  const { ledger, days } = scope.t.oversight;
  const { id, standing } = view;
  const { ageDays, deadline } = standing;
  const number = `<a class="nb" href="${escapeHtml(findingHref(scope, id))}">${escapeHtml(id)}</a>`;
  return [
    `<tr><th scope="row">${number}</th>`,
    `<td>${whatHtml(scope, view)}</td>`,
    cell('', ledger.stage, `<span>${stageChipHtml(scope.t, standing)}</span>`),
    cell('nb', ledger.deadlineShort, `<span>${deadlineHtml(scope, view)}</span>`, deadline?.current ?? '9999'),
    cell('', ledger.letters, `<span>${lettersHtml(scope, view)}</span>`, String(view.letters.length)),
    `<td class="r" data-h="${escapeHtml(ledger.age)}" data-v="${ageDays ?? -1}">${ageDays === undefined ? '' : escapeHtml(days(ageDays))}</td></tr>`,
  ].join('');
}

function cell(kind: '' | 'nb', head: string, html: string, value?: string): string {
  const sorted = value === undefined ? '' : ` data-v="${escapeHtml(value)}"`;
  const wrap = kind && ` class="${kind}"`;
  return `<td${wrap} data-h="${escapeHtml(head)}"${sorted}>${html}</td>`;
}

function whatHtml(scope: ProgrammeScope, view: FindingView): string {
  const { language, t } = scope;
  const { unit, round, standing } = view;
  const titleLanguage = findingTitleLanguage(scope, view);
  const title = escapeHtml(findingTitle(scope, view));
  const words = titleLanguage ? `<span lang="${titleLanguage}">${title}</span>` : title;
  const [earlier] = standing.repeats;
  const repeat =
    earlier === undefined ? '' : `　<span class="chip c-returned">${escapeHtml(t.oversight.repeatOf(earlier))}</span>`;
  const at = unit
    ? `<a href="${escapeHtml(unitHref(scope, unit.id))}">${escapeHtml(localName(language, unit.name, unit.nameEn))}</a>`
    : escapeHtml(t.oversight.unitUnnamed);
  const of = round ? `　${escapeHtml(localName(language, round.title, round.titleEn))}` : '';
  return `${words}${repeat}<br><span class="meta">${at}${of}</span>`;
}

/** The deadline in force and how the cure stands against it, the original one too where it was moved. */
export function deadlineHtml({ t }: Pick<ProgrammeScope, 't'>, { standing }: FindingView): string {
  const { deadline } = standing;
  const { oversight } = t;
  if (!deadline) return `<span class="of">${escapeHtml(oversight.noDeadline)}</span>`;
  const { original, current } = deadline;
  const moved =
    original !== current && `<span class="meta">${escapeHtml(oversight.originally)} <time>${original}</time></span>`;
  return [`<time>${current}</time>`, againstHtml(t, standing), moved].filter(Boolean).join('<br>');
}

function againstHtml({ oversight }: ProgrammeScope['t'], { timeliness, overdueDays }: FindingView['standing']): string {
  const { state, reason } = timeliness;
  if (overdueDays !== undefined) return `<span class="late">${escapeHtml(oversight.daysOver(overdueDays))}</span>`;
  if (state === 'on-time') return meta(oversight.inTime);
  if (state === 'late') return meta(oversight.daysLate(reason.days ?? 0));
  return state === 'due-soon' ? meta(oversight.daysLeft(reason.days ?? 0)) : '';
}

function meta(words: string): string {
  return `<span class="meta">${escapeHtml(words)}</span>`;
}

/** How many letters of each kind, the mildest first, each kind a link to its latest. */
function lettersHtml(scope: ProgrammeScope, { letters }: FindingView): string {
  const { oversight } = scope.t;
  if (letters.length === 0) return `<span class="of">${escapeHtml(oversight.noLetters)}</span>`;
  const kinds = Object.keys(oversight.letterKinds) as LetterKind[];
  const counts = kinds.flatMap((kind) => {
    const own = letters.filter(({ letter }) => letter.kind === kind);
    const last = own.at(-1);
    return last ? [kindHtml(scope, last, own.length)] : [];
  });
  return counts.join('<br>');
}

function kindHtml(scope: ProgrammeScope, { id, letter, to }: LetterView, count: number): string {
  const { oversight } = scope.t;
  const words = escapeHtml(oversight.lettersCount(oversight.letterKinds[letter.kind], count));
  return to ? `<a href="${escapeHtml(letterHref(scope, to.id, id))}">${words}</a>` : words;
}
