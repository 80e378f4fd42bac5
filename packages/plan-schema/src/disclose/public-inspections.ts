import type { Finding } from '../schemas/finding.js';
import type { InspectionRound } from '../schemas/inspection-round.js';
import type { Letter } from '../schemas/letter.js';
import type { Admitted } from './admitted.js';
import type { Tally } from './tally.js';

/** The findings of public rounds that are public themselves; the references of these are still to be judged. */
export function openFindings(findings: readonly Finding[], rounds: ReadonlySet<string>, tally: Tally): Finding[] {
  return findings
    .filter((one) => tally.keepsReference(rounds.has(one.round)))
    .filter((one) => tally.admits('finding', one.disclosure));
}

/** A public finding with the references that lead somewhere. */
export function publicFinding(finding: Finding, { clauses, indicators, findings }: Admitted, tally: Tally): Finding {
  const { target, repeatOf, ...rest } = finding;
  return {
    ...rest,
    ...(target !== undefined && tally.keepsReference(clauses.has(target) || indicators.has(target)) && { target }),
    ...(repeatOf !== undefined && tally.keepsReference(findings.has(repeatOf)) && { repeatOf }),
  };
}

/** A public round with the references that lead somewhere. */
export function publicRound(
  round: InspectionRound,
  { clauses, rounds, findings }: Admitted,
  tally: Tally,
): InspectionRound {
  const { previous, ...rest } = round;
  return {
    ...rest,
    scope: round.scope.filter((id) => tally.keepsReference(clauses.has(id))),
    proposals: round.proposals.map((one) => ({
      ...one,
      findings: one.findings.filter((id) => tally.keepsReference(findings.has(id))),
    })),
    ...(previous !== undefined && tally.keepsReference(rounds.has(previous)) && { previous }),
  };
}

/** The public letters. */
export function publicLetters(letters: readonly Letter[], { findings, duties }: Admitted, tally: Tally): Letter[] {
  return letters
    .filter((one) => tally.admits('letter', one.disclosure))
    .map((one) => ({
      ...one,
      findings: one.findings.filter((id) => tally.keepsReference(findings.has(id))),
      tasks: one.tasks.filter((id) => tally.keepsReference(duties.has(id))),
    }));
}
