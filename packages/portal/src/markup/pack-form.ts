import { escapeHtml } from '../text/escape-html.js';
import type { InspectionPack } from '../view/inspection-pack.js';
import type { ProgrammeScope } from '../view/site.js';
import { choiceOptions, roundOptions, targetOptions, unitOptions } from './pack-choices.js';

/** Keeping, exporting and taking in: shown once the script of the file runs. */
export function packToolsHtml({ t }: ProgrammeScope): string {
  const { file: words } = t.inspect;
  const button = (does: string, name: string) => `<button type="button" data-do="${does}">${escapeHtml(name)}</button>`;
  return [
    '<div class="keys" data-script hidden>',
    button('notes', words.exportNotes),
    `<label class="key">${escapeHtml(words.importNotes)}<input type="file" accept=".json,application/json"></label>`,
    button('findings', words.exportFindings),
    button('print', words.print),
    button('clear', words.clear),
    '</div>',
  ].join('');
}

/** What became of the words that were typed; it stays in sight. */
export function packStatusHtml({ t }: ProgrammeScope): string {
  return `<p id="kept" role="status">${escapeHtml(t.inspect.file.noScript)}</p>`;
}

/** New findings: the round that they belong to, and a form that the script repeats. */
export function packFormHtml(scope: ProgrammeScope, pack: InspectionPack): string {
  const { t } = scope;
  const { file: words } = t.inspect;
  const { 'look-back': _, ...kinds } = t.inspections.kinds;
  return [
    `<p class="note">${escapeHtml(words.newNote)}</p>`,
    '<div class="fields" data-script hidden>',
    select(words.round, 'data-round="id"', roundOptions(scope)),
    `<div data-new-round>${input(words.roundTitle, 'data-round="title"')}</div>`,
    `<div data-new-round>${select(words.roundKind, 'data-round="kind"', choiceOptions(kinds))}</div>`,
    `<div data-new-round>${input(words.roundFrom, 'data-round="from" type="date"')}</div>`,
    input(words.code, `data-code maxlength="8" title="${escapeHtml(words.codeNote)}"`),
    '</div><ol id="found"></ol>',
    `<template id="finding">${findingHtml(scope, pack)}</template>`,
    `<p class="keys" data-script hidden><button type="button" data-do="add">${escapeHtml(words.add)}</button></p>`,
  ].join('');
}

function findingHtml(scope: ProgrammeScope, pack: InspectionPack): string {
  const { t } = scope;
  const { file: words } = t.inspect;
  const statement = `<div class="grow"><textarea rows="3" data-field="statement"></textarea></div>`;
  return [
    `<li><fieldset><legend>${escapeHtml(words.id)} <span data-id></span></legend><div class="fields">`,
    `<label class="wide">${escapeHtml(words.statement)}${statement}</label>`,
    input(words.heading, 'data-field="title"'),
    input(words.foundOn, 'data-field="foundOn" type="date"'),
    select(words.severity, 'data-field="severity"', choiceOptions(t.inspections.severities, words.unstated)),
    select(words.unit, 'data-field="unit"', unitOptions(scope)),
    `<div class="wide">${select(words.target, 'data-field="target"', targetOptions(scope, pack))}</div>`,
    '</div><p class="keys">',
    `<button type="button" data-do="remove">${escapeHtml(words.remove)}</button></p></fieldset></li>`,
  ].join('');
}

function input(name: string, attributes: string): string {
  return `<label>${escapeHtml(name)}<input ${attributes} autocomplete="off"></label>`;
}

function select(name: string, attributes: string, options: string): string {
  return `<label>${escapeHtml(name)}<select ${attributes}>${options}</select></label>`;
}
