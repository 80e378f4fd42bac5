import type { ScoreInput } from '@zhunsheng/indicator-model';
import { escapeHtml } from '../text/escape-html.js';
import { findingHref, taskHref } from '../text/links.js';
import { localHtml } from '../text/local-html.js';
import { valueText } from '../text/value-text.js';
import type { ProgrammeScope } from '../view/site.js';
import { figureLinkHtml } from './figure-link.js';
import { entryHref } from './indicator-value.js';

/** The records that a figure was computed from, each a link where it has a page. */
export function scoreInputsHtml(scope: ProgrammeScope, inputs: readonly ScoreInput[]): string {
  return inputs.map((input) => inputHtml(scope, input)).join(escapeHtml(scope.t.list));
}

/** Where the records of a figure stand; `undefined` for those that have no page of their own. */
export function inputHref(scope: ProgrammeScope, [input]: readonly ScoreInput[]): string | undefined {
  if (input?.kind === 'observation') return observationHref(scope, input);
  if (input?.kind === 'task') return taskHref(scope, taskOf(input.task));
  return undefined;
}

function inputHtml(scope: ProgrammeScope, input: ScoreInput): string {
  const { figures } = scope.t;
  switch (input.kind) {
    case 'observation':
      return observationHtml(scope, input);
    case 'assessment':
      return escapeHtml(`${figures.assessments.recorded}${input.value}`);
    case 'task': {
      const id = taskOf(input.task);
      const task = scope.programme.tasks.get(id)?.task;
      const name = task ? localHtml(scope, `${task.number ?? ''}${task.title}`) : escapeHtml(id);
      const result = escapeHtml(figures.bracket(figures.taskResults[input.result]));
      return task ? `<a href="${escapeHtml(taskHref(scope, id))}">${name}</a>${result}` : `${name}${result}`;
    }
    case 'event':
      return escapeHtml(figures.assessments.times(input.count)) + findingsHtml(scope, input.findings);
  }
}

/** Links to findings in brackets. */
export function findingsHtml(scope: ProgrammeScope, findings: readonly string[]): string {
  const known = findings.filter((id) => scope.programme.findings.has(id));
  const links = known.map((id) => `<a href="${escapeHtml(findingHref(scope, id))}">${escapeHtml(id)}</a>`);
  return links.length === 0 ? '' : ` ${scope.t.figures.bracket(links.join(scope.t.list))}`;
}

function observationHtml(scope: ProgrammeScope, input: Extract<ScoreInput, { kind: 'observation' }>): string {
  const { figures } = scope.t;
  const { indicator: id, value, numerator, denominator, period, unit, revisedBy } = input;
  const indicator = scope.programme.figures.indicators.get(id)?.indicator;
  const title = indicator ? localHtml(scope, indicator.title, indicator.titleEn) : escapeHtml(id);
  const of = `indicator=${id} entry=${input.entry} unit=${unit}`;
  const figure = figureLinkHtml(
    observationHref(scope, input),
    'indicator-value',
    of,
    escapeHtml(valueText(value, indicator?.unit)),
  );
  const ratio =
    numerator === undefined || denominator === undefined
      ? ''
      : `<span class="nb">${escapeHtml(figures.bracket(`${numerator} / ${denominator}`))}</span>`;
  const later = revisedBy === undefined ? '' : figures.bracket(figures.assessments.revisedLater);
  return `${title} ${escapeHtml(figures.period(period))} ${figure}${ratio}${escapeHtml(later)}`;
}

function observationHref(
  scope: ProgrammeScope,
  { indicator, entry }: Extract<ScoreInput, { kind: 'observation' }>,
): string {
  return entryHref(scope, indicator, entry);
}

function taskOf(duty: string): string {
  return duty.replace(/\..*$/, '');
}
