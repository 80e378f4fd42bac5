import { plain, type Run } from '../messages/run.js';
import { type LedgerPlace, partOf } from '../view/ledger-place.js';
import type { ProgrammeScope } from '../view/site.js';

/** The totals of a ledger in one sentence: found, closed, in hand, and how many of these are past their deadline. */
export function ledgerLede({ t }: Pick<ProgrammeScope, 't'>, { ledger, of, href }: LedgerPlace): readonly Run[] {
  const { oversight, comma, semicolon } = t;
  const figure = (text: string, part: string, target: string, tone?: Run['tone']): Run => ({
    text,
    ...(tone && { tone }),
    figure: { kind: 'findings', of: part === '' ? of : partOf(of, part), href: target },
  });
  const overdue: readonly Run[] =
    ledger.overdue > 0
      ? [
          plain(oversight.ofThem),
          figure(oversight.overdue(ledger.overdue), 'timeliness=overdue', href('timeliness', 'overdue'), 'late'),
        ]
      : [plain(oversight.noneOverdue)];
  return [
    figure(oversight.found(ledger.found), '', href()),
    plain(oversight.colon),
    figure(oversight.closed(ledger.closed), 'trait=closed', href('trait', 'closed'), 'strong'),
    plain(comma),
    figure(oversight.inHand(ledger.inHand), 'trait=in-hand', href('trait', 'in-hand')),
    ...(ledger.inHand > 0 ? [plain(semicolon), ...overdue] : []),
    plain(oversight.stop),
  ];
}

/** A programme without tasks in one sentence: how many inspections, findings and proposals it publishes. */
export function inspectedLede({ t, href, programme }: ProgrammeScope): readonly Run[] {
  const { rounds: words, stop, home } = t.oversight;
  const { rounds, findings, cured } = programme.oversight;
  const proposals = [...rounds.values()].reduce((sum, { round }) => sum + round.proposals.length, 0);
  const figures: readonly Run[] = [
    { text: words.lede(rounds.size), figure: { kind: 'inspections', of: '', href: href('inspections/') } },
    { text: words.found(findings.size), figure: { kind: 'findings', of: '', href: href('findings/') } },
    { text: words.proposals(proposals), figure: { kind: 'proposals', of: '', href: href('inspections/') } },
  ];
  const shown = proposals > 0 ? figures : figures.slice(0, 2);
  const joined = shown.flatMap((run, index) => (index === 0 ? [run] : [plain(t.comma), run]));
  return [...joined, plain(stop), ...(cured ? [] : [plain(home.untracked)])];
}
