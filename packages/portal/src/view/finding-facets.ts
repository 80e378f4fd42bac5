import { CURE_STAGES } from '@zhunsheng/plan-schema';
import { STATES } from './axes.js';
import { TRAITS, traitsOf } from './finding-traits.js';
import type { FindingView } from './finding-view.js';

/** The ways in which the list of findings may be narrowed, each with a static page per value. */
export const FINDING_FACET_KINDS = [
  'stage',
  'timeliness',
  'trait',
  'outcome',
  'unit',
  'round',
  'severity',
  'horizon',
  'year',
] as const;

/** See {@link FINDING_FACET_KINDS}. */
export type FindingFacetKind = (typeof FINDING_FACET_KINDS)[number];

/** Of each kind: value → findings that have it, values in display order, none of them empty. */
export type FindingFacets = Readonly<Record<FindingFacetKind, ReadonlyMap<string, readonly FindingView[]>>>;

const SEVERITIES = ['grave', 'serious', 'minor'];
const HORIZONS = ['immediate', 'staged', 'long-term'];
const OUTCOMES = ['rectified', 'closed-not-rectified', 'transferred'];

/**
 * Sorts findings into every facet. What is said of cures alone (stage, timeliness, trait, outcome) is left out where a
 * programme records none.
 */
export function findingFacets(
  findings: readonly FindingView[],
  rounds: readonly string[],
  cured: boolean,
): FindingFacets {
  const cures = cured ? findings : [];
  return {
    stage: group(cures, ({ standing }) => [standing.stage], CURE_STAGES),
    timeliness: group(cures, ({ standing }) => [standing.timeliness.state], STATES.timeliness),
    trait: group(cures, traitsOf, TRAITS),
    outcome: group(cures, ({ standing }) => some(standing.outcome), OUTCOMES),
    unit: byCount(group(findings, ({ unit }) => some(unit?.id))),
    round: group(findings, ({ round }) => some(round?.id), rounds),
    severity: group(findings, ({ finding }) => some(finding.severity), SEVERITIES),
    horizon: group(cures, ({ standing }) => some(standing.horizon), HORIZONS),
    year: newestFirst(group(findings, ({ standing }) => some(standing.foundOn?.slice(0, 4)))),
  };
}

type Groups = Map<string, FindingView[]>;

function group(
  findings: readonly FindingView[],
  valuesOf: (finding: FindingView) => readonly string[],
  order: readonly string[] = [],
): Groups {
  const groups: Groups = new Map(order.map((value) => [value, []]));
  for (const finding of findings) {
    for (const value of valuesOf(finding)) {
      const members = groups.get(value);
      if (members) members.push(finding);
      else groups.set(value, [finding]);
    }
  }
  return new Map([...groups].filter(([, members]) => members.length > 0));
}

function some(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}

function byCount(groups: Groups): Groups {
  return new Map([...groups].sort(([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1)));
}

function newestFirst(groups: Groups): Groups {
  return new Map([...groups].sort(([a], [b]) => (a < b ? 1 : -1)));
}
