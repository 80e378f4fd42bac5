import { escapeHtml } from '../text/escape-html.js';
import { localName } from '../text/local-name.js';
import { excerptOf } from '../text/markdown-html.js';
import type { CheckItem, InspectionPack } from '../view/inspection-pack.js';
import type { ProgrammeScope } from '../view/site.js';

/** Characters of a part that tell it from others. */
const LENGTH = 30;

/** Tasks that a finding may be aimed at here: with more, a list is no help, and the office adds the target. */
const TASKS = 200;

/** What a finding at the unit may concern: its tasks and their parts, those that it supports, and its indicators. */
export function targetOptions({ t, programme }: ProgrammeScope, { id, unit, items, asMember }: InspectionPack): string {
  const { figures } = programme;
  const tasks = [...[...items, ...asMember].map(({ task }: CheckItem) => task), ...unit.supports];
  const duties = [...new Set(tasks)]
    .slice(0, TASKS)
    .flatMap(({ id: task, task: { number = '', title, blocks } }) => [
      option(task, `${number}${title}`),
      ...blocks.flatMap((part) =>
        part.id === undefined
          ? []
          : [option(part.id, `　${part.id.replace(/^.*\./, '')}　${excerptOf(part.text, LENGTH)}`)],
      ),
    ]);
  const indicators = new Set([...(figures.indicatorsOwned.get(id) ?? []), ...(figures.indicatorsOfUnit.get(id) ?? [])]);
  const measured = [...indicators].map(({ id: indicator, indicator: { number = '', title } }) =>
    option(indicator, `${number}${title}`),
  );
  return [option('', t.inspect.file.noTarget), group(t.nav.tasks, duties), group(t.nav.indicators, measured)].join('');
}

/** The units that a finding may be found at. */
export function unitOptions({ language, programme }: ProgrammeScope): string {
  const units = [...programme.units.values()];
  return units.map(({ id, unit }) => option(id, localName(language, unit.name, unit.nameEn))).join('');
}

/** Rounds that still take findings: those whose report neither stands nor states how many there are. The last choice is a new one. */
export function roundOptions(scope: ProgrammeScope): string {
  const rounds = openRounds(scope).map(({ id, title, titleEn }) =>
    option(id, localName(scope.language, title, titleEn)),
  );
  return `${rounds.join('')}${option('', scope.t.inspect.file.newRound)}`;
}

/** The round that new findings of a unit belong to unless another is chosen; empty for a new one. */
export function roundOf(scope: ProgrammeScope, unit: string): string {
  const { rounds } = scope.programme.tracking;
  return openRounds(scope).find(({ id }) => rounds.get(id)?.units.includes(unit))?.id ?? '';
}

/** A choice of a closed list; nothing need be chosen where `none` has words. */
export function choiceOptions(choices: Readonly<Record<string, string>>, none?: string): string {
  const listed = Object.entries(choices).map(([value, words]) => option(value, words));
  return `${none === undefined ? '' : option('', none)}${listed.join('')}`;
}

function openRounds({ programme }: ProgrammeScope) {
  const rounds = [...programme.oversight.rounds.values()].map(({ round }) => round);
  return rounds.filter(({ reportedOn, found }) => reportedOn === undefined && found === undefined);
}

function option(value: string, words: string): string {
  return `<option value="${escapeHtml(value)}">${escapeHtml(words)}</option>`;
}

function group(label: string, options: readonly string[]): string {
  return options.length > 0 ? `<optgroup label="${escapeHtml(label)}">${options.join('')}</optgroup>` : '';
}
